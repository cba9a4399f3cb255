using System.Runtime.InteropServices;

namespace Katas.Confinement;

/// <summary>
/// Files that a process reads while it confines itself: what the kernel tells it of itself, in <c>/proc/self</c>. Calls of the C library
/// on plain memory, because the framework's readers cost the start of each worker some milliseconds.
/// </summary>
internal static unsafe partial class OwnFile
{
    private const int ForReading = 0; // O_RDONLY
    private const int AsPath = 0x20_0000; // O_PATH: needs no right on the file itself

    /// <summary>Reads a file as far as there is room; false where it cannot be read.</summary>
    /// <param name="path">Its path, with a zero at the end.</param>
    /// <param name="room">Where it goes.</param>
    /// <param name="text">What it holds.</param>
    public static bool TryRead(ReadOnlySpan<byte> path, Span<byte> room, out ReadOnlySpan<byte> text)
    {
        var length = 0;
        text = default;
        fixed (byte* name = path, place = room)
        {
            var descriptor = open(name, ForReading);
            if (descriptor < 0)
                return false;
            nint more;
            while ((more = read(descriptor, place + length, room.Length - length)) > 0)
                length += (int)more;
            _ = close(descriptor);
        }
        text = room[..length];
        return true;
    }

    /// <summary>Whether a file or folder can be opened and read or listed.</summary>
    public static bool IsReadable(ReadOnlySpan<byte> path) => Opens(path, ForReading);

    /// <summary>Whether there is a file or folder.</summary>
    public static bool Exists(ReadOnlySpan<byte> path) => Opens(path, AsPath);

    private static bool Opens(ReadOnlySpan<byte> path, int way)
    {
        fixed (byte* name = path)
        {
            var descriptor = open(name, way);
            return descriptor >= 0 && close(descriptor) == 0;
        }
    }

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int open(byte* path, int flags);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial nint read(int descriptor, byte* place, nint length);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc")]
    private static partial int close(int descriptor);
}
