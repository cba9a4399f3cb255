using System.Globalization;
using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata09.Hidden;

[Kata(9), Task("scores")]
public sealed class RopeRecordHiddenTests
{
    private static IRope Answer => Subject.Of<IRope>();

    [Test, Task("turn")]
    [Asks("Rotate should be right in a recorded run of one vector along a text.")]
    [Sections("the turned vectors")]
    public Task One_vector_along_the_text()
    {
        double[] vector = [2, -1, 2, 4];
        var rows = Enumerable.Range(0, 7).Select(position => Row(vector, position));
        var text = new SnapshotText("kata 09 · turning").Section("vector 2, -1, 2, 4")
            .Table(["pos", "x0", "y0", "x1", "y1", "turn0 (deg)", "turn1 (deg)", "length"], rows);
        return Verifier.Verify(text.ToString());
    }

    [Test]
    [Asks("Score should be right in a recorded run over many places of query and key.")]
    [Sections("the scores")]
    public Task Scores_by_place()
    {
        int[] places = [1, 2, 3, 4, 5];
        var rows = places.Select(m => new[] { Place(m) }
            .Concat(places.Select(n => SnapshotText.Number(Answer.Score([1, 0, 1, 0], m, [0.5, -1, 2, 0.25], n)))).ToArray());
        var text = new SnapshotText("kata 09 · scores").Section("query 1, 0, 1, 0 at m, key 0.5, -1, 2, 0.25 at n")
            .Table(["m \\ n", .. places.Select(Place)], rows);
        return Verifier.Verify(text.ToString());
    }

    private static string[] Row(double[] vector, int position)
    {
        var turned = Answer.Rotate(vector, position);
        double[] numbers = [.. turned, Turn(vector, turned, 0), Turn(vector, turned, 2), Math.Sqrt(turned.Sum(entry => entry * entry))];
        return [Place(position), .. numbers.Select(SnapshotText.Number)];
    }

    private static string Place(int position) => position.ToString(CultureInfo.InvariantCulture);

    /// <summary>The angle from a pair to its turned self, in degrees from -180 to 180.</summary>
    private static double Turn(double[] before, double[] after, int column)
    {
        var cross = (before[column] * after[column + 1]) - (before[column + 1] * after[column]);
        var dot = (before[column] * after[column]) + (before[column + 1] * after[column + 1]);
        return Math.Atan2(cross, dot) * 180 / Math.PI;
    }
}
