using Katas.Wire;

namespace Katas.Confinement;

/// <summary>What the kernel says about this process: a layer is reported because it is in force, not because it was requested.</summary>
/// <remarks>No texts, queries or dictionaries: each worker would compile what reads them anew, which costs more than the rest.</remarks>
internal static class ProcessStatus
{
    private const int Longest = 16 << 10; // the list of a user's groups makes it long

    /// <summary>Folders that every whole system has, and no sandbox.</summary>
    private static ReadOnlySpan<byte> ForeignFolders => "/home\0/root\0/var\0/run\0/bin\0/opt\0/srv\0/boot\0"u8;

    private static ReadOnlySpan<byte> NoCapabilities => "0000000000000000\n"u8;

    public static Layers Read()
    {
        Span<byte> room = stackalloc byte[Longest];
        var layers = FilesAreClosed() ? Layers.ClosedFiles : Layers.None;
        if (!OwnFile.TryRead("/proc/self/status\0"u8, room, out var status))
            return layers;
        if (IsUnprivileged(status))
            layers |= Layers.Unprivileged;
        if (Field(status, "\nSeccomp:\t"u8).StartsWith("2\n"u8))
            layers |= Layers.StartFilter;
        var field = Field(status, "\nUid:\t"u8);
        var user = NextNumber(ref field);
        if (OwnFile.TryRead("/proc/self/uid_map\0"u8, room, out var map) && IsOrdinary(user, map))
            layers |= Layers.OrdinaryUser;
        return layers;
    }

    /// <summary>The first number in a text, without a sign; the text goes on behind it.</summary>
    public static long NextNumber(ref ReadOnlySpan<byte> text)
    {
        var number = 0L;
        var at = 0;
        while (at < text.Length && text[at] is < (byte)'0' or > (byte)'9')
            at++;
        for (; at < text.Length && text[at] is >= (byte)'0' and <= (byte)'9'; at++)
            number = (number * 10) + text[at] - '0';
        text = text[at..];
        return number;
    }

    /// <summary>
    /// The bounding set does not count: without new privileges nothing of it can be gained, and an ordinary user cannot empty it.
    /// </summary>
    internal static bool IsUnprivileged(ReadOnlySpan<byte> status) => Field(status, "\nNoNewPrivs:\t"u8).StartsWith("1\n"u8)
        && Field(status, "\nCapPrm:\t"u8).StartsWith(NoCapabilities) && Field(status, "\nCapEff:\t"u8).StartsWith(NoCapabilities)
        && Field(status, "\nCapInh:\t"u8).StartsWith(NoCapabilities);

    /// <summary>
    /// Whether the user outside of our namespace is not root, for whom the kernel does not enforce the limit of threads. A namespace
    /// without any user is one that an ordinary user has made for this process.
    /// </summary>
    /// <param name="user">The user inside.</param>
    /// <param name="map">Each line: the first user inside, the same one outside, and how many follow.</param>
    internal static bool IsOrdinary(long user, ReadOnlySpan<byte> map)
    {
        var isEmpty = map.IsEmpty;
        while (!map.IsEmpty)
        {
            var place = user - NextNumber(ref map);
            var outside = NextNumber(ref map);
            var count = NextNumber(ref map);
            if (place >= 0 && place < count && place + outside != 0)
                return true;
        }
        return isEmpty;
    }

    /// <summary>Landlock refuses to open the root; in a file system of our own it holds nothing but what we have put there.</summary>
    private static bool FilesAreClosed()
    {
        if (!OwnFile.IsReadable("/\0"u8))
            return true;
        for (var rest = ForeignFolders; !rest.IsEmpty; rest = rest[(rest.IndexOf((byte)0) + 1)..])
        {
            if (OwnFile.Exists(rest))
                return false;
        }
        return true;
    }

    /// <summary>What follows the name of a field; nothing where there is no such field.</summary>
    private static ReadOnlySpan<byte> Field(ReadOnlySpan<byte> status, ReadOnlySpan<byte> name) =>
        status.IndexOf(name) is >= 0 and var at ? status[(at + name.Length)..] : default;
}
