
namespace Wire.Tests;

/// <summary>A contract with every shape an answer may have.</summary>
public interface IShapes
{
    double Number();

    bool Flag();

    string Text();

    double[] Row();

    int[] Ids();

    double[][] Matrix();

    string[] Words();

    IReadOnlyList<int> Counted();

    IReadOnlyDictionary<string, int> Counts();

    (int Place, string Token)[] Pairs();
}
