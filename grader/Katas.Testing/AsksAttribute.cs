using NUnit.Framework;

namespace Katas.Testing;

/// <summary>Says what kind of thing a hidden test asks. A learner may read it, so it holds none of the test's values.</summary>
/// <param name="sentence">A whole sentence, as in <c>Softmax of scores none of which is finite should be refused.</c></param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AsksAttribute(string sentence) : PropertyAttribute(PropertyName, sentence)
{
    /// <summary>The name under which NUnit keeps the sentence.</summary>
    public const string PropertyName = "Asks";

    public string Sentence { get; } = sentence;
}
