using Katas.Grading.Reading;

namespace Katas.Grading.Compiling;

/// <summary>
/// Which katas a kata is written with: those that its sources mention by the last part of their contracts' namespace, and what these
/// mention. A mention in a comment counts as well; it only costs that kata's share of a compile.
/// </summary>
internal sealed class NeededKatas(IEnumerable<ExpectedClass> expected)
{
    private readonly Dictionary<string, string> names = expected.GroupBy(answer => answer.Kata)
        .ToDictionary(kata => kata.Key, kata => kata.First().Namespace.Split('.')[^1], StringComparer.Ordinal);

    /// <summary>The submitted katas among these and those that they need, in order.</summary>
    public string[] With(Submission submission, IEnumerable<string> katas)
    {
        var found = new SortedSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>(katas.Where(submission.Katas.ContainsKey));
        while (open.TryDequeue(out var kata))
        {
            foreach (var needed in found.Add(kata) ? Of(submission, kata) : [])
                open.Enqueue(needed);
        }
        return [.. found];
    }

    /// <summary>The submitted katas that the sources of one mention themselves, in order.</summary>
    public IEnumerable<string> Of(Submission submission, string kata) => submission.Katas.Keys.Order(StringComparer.Ordinal)
        .Where(other => other != kata && names.TryGetValue(other, out var name)
            && submission.Katas[kata].Any(source => source.Text.Contains(name, StringComparison.Ordinal)));
}
