using Katas.Core.Text;

namespace Katas.Grading.Running;

/// <summary>What a learner's code printed in one test, short enough for a report.</summary>
internal static class LearnerOutput
{
    private const int Most = 500;

    public static string Clip(string printed)
    {
        var text = printed.ReplaceLineEndings("\n").TrimEnd('\n');
        return ShortText.Beginning(text, Most, $"\n… (cut; {text.Length} characters were printed)");
    }
}
