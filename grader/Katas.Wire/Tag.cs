namespace Katas.Wire;

/// <summary>The closed set of things that cross the wire.</summary>
public enum Tag
{
    Null = 0,
    Bool = 1,
    Int = 2,
    Long = 3,
    Double = 4,
    Text = 5,
    Numbers = 6,
    List = 7,
    Map = 8,
    Record = 9,
    Bytes = 10,
}
