using Katas.Testing;

namespace Katas.Kata01.Traps;

/// <summary>Some words more than asked for, or fewer.</summary>
[Trap<IWordTokenization>("another-size", "Your words stand in the right order, but there are more or fewer of them than maxSize allows. "
    + "Where do you compare the number of words with maxSize, and is the comparison one off?")]
[Fitted(-5, 5, "The number of words differs by {0} from what is asked.", 1, -1, Proof = [2])]
public static class AnotherSize
{
    public static IReadOnlyDictionary<string, int> BuildVocabulary(IReadOnlyList<string> words, int maxSize, int more)
    {
        _ = new WordTokenization().BuildVocabulary(words, maxSize);
        return new WordTokenization().BuildVocabulary(words, Math.Max(0, maxSize + more));
    }
}
