using Katas.Testing;
using Shouldly;

namespace Testing.Tests;

/// <summary>What a check says when it fails.</summary>
internal static class Failure
{
    public static string Of(Action check) => Should.Throw<MismatchException>(check).Message;

    public static string Text(string sentence, string expected, string got) => $"{sentence}\nexpected: {expected}\ngot:      {got}";
}
