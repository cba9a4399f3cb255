using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Katas.Courses.Classes;

/// <summary>
/// One of several parts of a class, counted from 1. A submission's part depends on its name alone: no submission moves when others come
/// or go, so parts that were graded before stay graded, and two machines never disagree.
/// </summary>
public sealed record Shard(int Index, int Count)
{
    private const int Most = 10_000;

    public static bool TryParse(string text, [NotNullWhen(true)] out Shard? shard)
    {
        shard = text.Split('/') is [var index, var count] && IsNumber(index, out var i) && IsNumber(count, out var n) && i <= n
            ? new Shard(i, n) : null;
        return shard is not null;
    }

    public bool Takes(string submission) =>
        (int)(BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(submission))) % (ulong)Count) == Index - 1;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}/{Count}");

    private static bool IsNumber(string text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number) && number is >= 1 and <= Most;
}
