namespace Katas.Core.Verdicts;

/// <summary>What differs in an answer.</summary>
public enum TestPlaceKind
{
    /// <summary>The answer, which is a single value.</summary>
    Value,

    /// <summary>The value in a row and a column.</summary>
    Cell,

    /// <summary>The value at a position.</summary>
    Position,

    /// <summary>A character of a text.</summary>
    Character,

    /// <summary>An item of a sequence.</summary>
    Item,

    /// <summary>A line of a recorded run.</summary>
    Line,

    /// <summary>The number of rows or columns.</summary>
    Shape,

    /// <summary>The number of values.</summary>
    NumberOfValues,

    /// <summary>The number of items.</summary>
    NumberOfItems,

    /// <summary>The number of matrices.</summary>
    NumberOfMatrices,
}

/// <summary>Where in an answer the difference is. The kind says nothing about an input, the numbers may.</summary>
/// <param name="Kind">What differs.</param>
public sealed record TestPlace(TestPlaceKind Kind)
{
    /// <summary>What each matrix is called, where the answer is a list of them: "head".</summary>
    public string? Each { get; init; }

    /// <summary>The number of the matrix.</summary>
    public int? Matrix { get; init; }

    public int? Row { get; init; }

    /// <summary>The column; of a character, its position in the shown text.</summary>
    public int? Column { get; init; }

    /// <summary>The number of the position, character, item or line.</summary>
    public int? Index { get; init; }

    /// <summary>Which part of a recorded run, in words that a learner may read.</summary>
    public string? Section { get; init; }

    /// <summary>How the values differ, where that was compared.</summary>
    public TestDifference? Difference { get; init; }

    /// <summary>The same place without its numbers.</summary>
    public TestPlace KindOnly() => new(Kind) { Each = Each, Section = Section, Difference = Difference };
}
