namespace Katas.Core.Verdicts;

/// <summary>How a wrong value differs from the right one. A closed list that says nothing about an input.</summary>
public enum TestDifference
{
    /// <summary>In no way that has a name.</summary>
    Value,

    /// <summary>The right numbers with the opposite sign.</summary>
    Sign,

    /// <summary>NaN or infinity where a number is due.</summary>
    NotFinite,

    /// <summary>The right values in another order.</summary>
    Order,

    /// <summary>One value among several.</summary>
    OneValue,

    /// <summary>The right numbers, all times the same.</summary>
    Scale,

    /// <summary>Numbers that are one too high, or one too low.</summary>
    ByOne,

    /// <summary>Right to about six digits.</summary>
    Digits,

    /// <summary>A word or a name.</summary>
    Text,

    /// <summary>A line of a recorded run is missing.</summary>
    LineMissing,

    /// <summary>There is a line too many in a recorded run.</summary>
    LineTooMany,
}
