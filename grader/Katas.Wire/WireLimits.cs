using System.Globalization;

namespace Katas.Wire;

/// <summary>What one frame may carry; both sides check, the host because it must, the worker to say so kindly.</summary>
public static class WireLimits
{
    /// <summary>Bytes the host may send in one frame (assemblies, long texts).</summary>
    public const int HostFrame = 64 << 20;

    /// <summary>Bytes the worker may send in one frame.</summary>
    public const int WorkerFrame = 16 << 20;

    /// <summary>Values in one frame, counting every element of every list.</summary>
    public const int Values = 1 << 20;

    /// <summary>Levels of nesting.</summary>
    public const int Depth = 32;

    /// <summary>UTF-16 units in one string.</summary>
    public const int Text = 4 << 20;

    /// <summary>UTF-16 units kept of an exception's message.</summary>
    public const int Message = 4096;

    /// <summary>A number with its digits in groups of three: "4 194 304".</summary>
    public static string InWords(long number) => number.ToString("#,0", CultureInfo.InvariantCulture).Replace(',', ' ');

    /// <summary>The first <paramref name="length"/> units of a text, with the cut said.</summary>
    public static string Clip(string? text, int length = Message) =>
        text is null ? "" : text.Length <= length ? text : text[..length] + "… (cut)";
}
