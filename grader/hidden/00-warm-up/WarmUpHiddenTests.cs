using Katas.Kit;
using Katas.Snapshots;
using NUnit.Framework;
using VerifyNUnit;

namespace Katas.Kata00.Hidden;

public sealed class WarmUpHiddenTests
{
    private static IWarmUp Answer => Subject.Of<IWarmUp>();

    [Test]
    public Task Softmax_step_by_step()
    {
        double[] scores = [2, 1, -1];
        var weights = Answer.Softmax(scores);
        var text = new SnapshotText("kata 00 · softmax").Section("scores 2, 1, -1")
            .Table(["score", "weight"], scores.Zip(weights, (score, weight) => new[] { SnapshotText.Number(score), SnapshotText.Number(weight) }));
        return Verifier.Verify(text.ToString());
    }
}
