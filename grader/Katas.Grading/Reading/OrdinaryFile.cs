using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Katas.Grading.Reading;

/// <summary>Opens a file from an untrusted source: no links, no pipes, no devices, and no more bytes than asked for.</summary>
public static partial class OrdinaryFile
{
    private const int ReadOnlyNoFollowNonBlocking = 0x20000 | 0x800 | 0x80000; // O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC

    /// <summary>The whole content of a file that has no more bytes than the limit.</summary>
    public static bool TryRead(string path, int limit, out byte[] content)
    {
        content = [];
        try
        {
            using var stream = TryOpen(path, limit);
            if (stream is null)
                return false;
            content = new byte[stream.Length];
            return stream.ReadAtLeast(content, content.Length, throwOnEndOfStream: false) == content.Length && stream.ReadByte() < 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>The file to read, if it is an ordinary one that has no more bytes than the limit; else null.</summary>
    public static FileStream? TryOpen(string path, long limit)
    {
        FileStream? stream = null;
        try
        {
            var handle = Open(path);
            if (handle.IsInvalid)
                return null;
            stream = new FileStream(handle, FileAccess.Read, bufferSize: 0);
            var kind = File.GetAttributes(handle);
            var isOrdinary = stream.CanSeek && !kind.HasFlag(FileAttributes.Device) && !kind.HasFlag(FileAttributes.Directory);
            if (isOrdinary && stream.Length <= limit) // pipes and sockets cannot seek
                return stream;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // It is not there, or may not be read.
        }
        stream?.Dispose();
        return null;
    }

    private static SafeFileHandle Open(string path) => OperatingSystem.IsLinux()
        ? new SafeFileHandle(open(path, ReadOnlyNoFollowNonBlocking), ownsHandle: true)
        : File.OpenHandle(path);

    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    [LibraryImport("libc", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial int open(string path, int flags);
}
