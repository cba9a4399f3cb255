using Katas.Core;

namespace Katas.Grading.Reading;

/// <summary>What a submission lies in. It lists what it holds, and reads an entry when it is asked to; it knows nothing of katas.</summary>
internal abstract class Container : IDisposable
{
    /// <summary>The most entries that are listed.</summary>
    protected const int MostEntries = 50_000;

    /// <summary>Everything it holds.</summary>
    public abstract IReadOnlyList<FoundEntry> Entries { get; }

    public virtual void Dispose()
    {
    }

    /// <exception cref="UsageException">A name could mean another place, or means a place that another one means, too.</exception>
    protected static void CheckNames(string displayName, IReadOnlyCollection<string> names)
    {
        if (names.Select(EntryName.UnsafeReason).FirstOrDefault(reason => reason is not null) is { } trick)
            throw new UsageException($"'{displayName}' {trick}. Zip the folder again, with plain relative names.");
        var twice = names.Select(EntryName.Plain).Where(name => name.EndsWith(".cs", StringComparison.OrdinalIgnoreCase))
            .GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
        {
            throw new UsageException($"'{displayName}' holds '{twice.Key}' twice, or in two spellings. Zip the folder again, with "
                + "one of them.");
        }
    }

    protected static UsageException TooMany(string displayName) =>
        new($"'{displayName}' holds too many entries: the limit is {MostEntries}. Hand in the exercises only, without build output "
            + "and history.");

    /// <summary>Reads a stream of unknown length to its end, or says that it has more bytes than asked for.</summary>
    protected static Content ReadAll(Stream stream, int most)
    {
        using var content = new MemoryStream();
        var buffer = new byte[32 << 10];
        for (int count; (count = stream.Read(buffer)) > 0;)
        {
            content.Write(buffer, 0, count);
            if (content.Length > most)
                return Content.TooLarge(most);
        }
        return Content.Of(content.ToArray());
    }
}
