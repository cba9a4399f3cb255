using System.Text;
using Katas.Core.Text;
using Katas.Sandboxing.Processes;

namespace Katas.Grading.Running;

/// <summary>What a learner's code printed in one test, short enough for a report.</summary>
internal static class LearnerOutput
{
    private const int Most = 500;

    public static string Clip(string printed)
    {
        var text = printed.ReplaceLineEndings("\n").TrimEnd('\n');
        return ShortText.Beginning(text, Most, $"\n… (cut; {Amount(printed, text)} printed)");
    }

    /// <summary>Of a long text only the beginning is the same in each run, and so its length is not told.</summary>
    private static string Amount(string printed, string text) => Encoding.UTF8.GetByteCount(printed) < PrintedOutput.SurelyKept
        ? $"{text.Length} characters were"
        : $"{PrintedOutput.SurelyKept >> 10} KiB or more were";
}
