namespace Katas.Kata03;

public sealed class VocabularyException(string message) : ArgumentException(message);
