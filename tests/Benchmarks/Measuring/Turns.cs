using Benchmarks.Results;

namespace Benchmarks.Measuring;

/// <summary>Something to be measured again and again.</summary>
/// <param name="Name">What the tables call it.</param>
/// <param name="Command">What is run, as a reader would type it.</param>
/// <param name="Round">Measures it once.</param>
internal sealed record Contender(string Name, string Command, Func<Sample> Round)
{
    /// <summary>How many submissions one round handles.</summary>
    public int Submissions { get; init; } = 1;
}

/// <summary>Contenders take turns within one run, so that a machine that slows down disturbs all of them alike.</summary>
internal static class Turns
{
    public static IReadOnlyList<Series> Take(int rounds, Action<string> progress, params IReadOnlyList<Contender> contenders)
    {
        var samples = contenders.Select(_ => new List<Sample>()).ToArray();
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var (index, contender) in contenders.Index())
            {
                var sample = contender.Round();
                samples[index].Add(sample);
                progress($"  round {round} of {rounds}, {contender.Name}: {Describe(sample)}");
            }
        }
        return [.. contenders.Zip(samples, SeriesOf)];
    }

    private static Series SeriesOf(Contender contender, List<Sample> samples) =>
        new(contender.Name, contender.Command, samples) { Submissions = contender.Submissions };

    private static string Describe(Sample sample) => sample.Megabytes > 0
        ? $"{NumberFormat.Of(sample.Megabytes)} MB"
        : $"{NumberFormat.Of(sample.Seconds)} s, {NumberFormat.Of(sample.ProcessorSeconds)} s of processor time";
}
