using System.Globalization;
using Katas.Snapshots;
using Katas.Testing;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata10.Hidden;

[Kata(10), Task("penalties")]
public sealed class AlibiRecordHiddenTests
{
    private static IAlibi Answer => Subject.Of<IAlibi>();

    [Test, Task("slopes")]
    [Asks("Slopes should be right in a recorded run.")]
    [Sections("the slopes")]
    public Task Near_sighted_and_far_sighted_heads()
    {
        var slopes = Answer.Slopes(6);
        var rows = slopes.Select((slope, head) =>
            new[] { Whole(head), SnapshotText.Number(slope), SnapshotText.Number(Math.Log(2) / slope) });
        var text = new SnapshotText("kata 10 · slopes").Section("6 heads, and the distance at which a weight is halved")
            .Table(["head", "slope", "halved at"], rows);
        return Verifier.Verify(text.ToString());
    }

    [Test]
    [Asks("Bias and AddBias should be right in a recorded run.")]
    [Sections("Bias", "AddBias")]
    public Task Penalties_and_scores()
    {
        var text = new SnapshotText("kata 10 · bias").Section("bias of 5 tokens, slope 0.25")
            .Matrix(Answer.Bias(5, 0.25))
            .Section("scores 2, 1, 1 / 0, 4, -3 / 0.5, 1, 2 with slope 0.0625")
            .Matrix(Answer.AddBias([[2, 1, 1], [0, 4, -3], [0.5, 1, 2]], 0.0625));
        return Verifier.Verify(text.ToString());
    }

    private static string Whole(int number) => number.ToString(CultureInfo.InvariantCulture);
}
