using System.Buffers;
using System.Buffers.Text;
using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Katas.Testing;

/// <summary>
/// The tokens of a vocabulary, found by rank and by bytes. All bytes lie in one array, and a hash table holds ranks only: a dictionary
/// of 200 000 arrays takes eight times the memory.
/// </summary>
internal sealed class RankedTokens
{
    public const int None = int.MaxValue;

    private readonly int[] ends;
    private readonly int[] table; // open addressing with linear probing; a place holds a rank plus 1, or 0 if it is free
    private byte[] bytes;

    private RankedTokens(int capacity)
    {
        ends = new int[capacity];
        table = new int[BitOperations.RoundUpToPowerOf2((uint)capacity * 2)];
        bytes = new byte[capacity * 8];
    }

    public int Count { get; private set; }

    /// <summary>The bytes of the token of a rank.</summary>
    public ReadOnlySpan<byte> this[int rank] => new(bytes, Start(rank), ends[rank] - Start(rank));

    /// <summary>Reads lines ended by CR and LF: how many tokens there may be, then each token in base64, in the order of ranks.</summary>
    public static RankedTokens Read(Stream lines)
    {
        RankedTokens? tokens = null;
        var buffer = new byte[1 << 16];
        var kept = 0;
        for (int read; (read = lines.Read(buffer, kept, buffer.Length - kept)) > 0;)
        {
            var rest = buffer.AsSpan(0, kept + read);
            for (int end; (end = rest.IndexOf("\r\n"u8)) >= 0; rest = rest[(end + 2)..])
            {
                if (tokens is null)
                    tokens = new(int.Parse(rest["Capacity: ".Length..end], CultureInfo.InvariantCulture));
                else
                    tokens.Add(rest[..end]);
            }
            rest.CopyTo(buffer);
            kept = rest.Length;
        }
        return kept == 0 && tokens is not null ? tokens : throw new InvalidDataException("The vocabulary is cut off.");
    }

    /// <summary>The rank of a token, or <see cref="None"/>.</summary>
    public int RankOf(ReadOnlySpan<byte> token)
    {
        for (var place = Place(token); table[place] > 0; place = Next(place))
        {
            if (this[table[place] - 1].SequenceEqual(token))
                return table[place] - 1;
        }
        return None;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)] // else 200 000 calls run before the runtime optimizes it
    private void Add(Span<byte> base64)
    {
        var start = Start(Count);
        if (Base64.DecodeFromUtf8InPlace(base64, out var length) != OperationStatus.Done)
            throw new InvalidDataException($"The token of rank {Count} is not written in base64.");
        if (bytes.Length - start < length)
            Array.Resize(ref bytes, bytes.Length * 2);
        base64[..length].CopyTo(bytes.AsSpan(start));
        ends[Count] = start + length;
        var place = Place(base64[..length]);
        while (table[place] > 0)
            place = Next(place);
        table[place] = ++Count;
    }

    private int Start(int rank) => rank > 0 ? ends[rank - 1] : 0;

    private int Next(int place) => (place + 1) & (table.Length - 1);

    /// <summary>Where the search for a token starts: its FNV-1a hash, folded.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Place(ReadOnlySpan<byte> token)
    {
        var hash = 2_166_136_261u;
        foreach (var value in token)
            hash = (hash ^ value) * 16_777_619;
        return (int)(hash ^ (hash >> 16)) & (table.Length - 1);
    }
}
