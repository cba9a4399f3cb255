using Katas.Grading.Running;
using Katas.Testing;

namespace Katas.Grading.Diagnosing;

/// <summary>Takes the attention weights out of an answer, from where the kit's conventions say they are.</summary>
internal static class WeightsReader
{
    /// <summary>The weights as tables; none if this answer has no weights in it.</summary>
    public static double[][][] Tables(AttentionWeightsAttribute place, RecordedCall call, object weights) => weights switch
    {
        _ when place.Values.Length > 0 && !ValuesAreIdentity(place, call) => [],
        double[] row => [[row]],
        double[][] table => [table],
        double[][][] tables => tables,
        _ => [],
    };

    /// <summary>
    /// Blending the rows of the identity matrix changes nothing: row i of the answer is then what each key weighs for query i.
    /// </summary>
    private static bool ValuesAreIdentity(AttentionWeightsAttribute place, RecordedCall call) =>
        call.Member.ReadArguments(call.Arguments.Span)[Conventions.ValuesOf(place)] is double[][] rows
        && rows.Index().All(row => IsIdentityRow(row.Item, row.Index, rows.Length));

    private static bool IsIdentityRow(double[]? row, int index, int size) =>
        row is not null && row.Length == size && row.Index().All(cell => cell.Item == (cell.Index == index ? 1 : 0));
}
