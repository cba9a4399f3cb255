using Katas.Core.Verdicts;
using NUnit.Framework;
using NUnit.Framework.Internal;

namespace Katas.Testing;

/// <summary>
/// A failing check: what was asked, what was expected, what came, as data. The exception's message has the same as a text,
/// for <c>dotnet test</c>; the grader takes the data from the running test's properties.
/// </summary>
public sealed class MismatchException : AssertionException
{
    /// <summary>The property of a failed test that holds its <see cref="TestMessage"/>.</summary>
    public const string Property = "Katas.TestMessage";

    private MismatchException(TestMessage details) : base(TestMessageText.Of(details)) => Details = details;

    internal TestMessage Details { get; }

    /// <summary>The exception for a check that has failed, noted in the running test.</summary>
    public static MismatchException Of(TestMessage details)
    {
        if (Subject.IsGraded)
            TestExecutionContext.CurrentContext.CurrentTest.Properties.Set(Property, details);
        return new MismatchException(details);
    }

    /// <summary>A value that differs.</summary>
    internal static MismatchException Of(string asked, string expected, string got, TestPlace? place = null) =>
        Of(new TestMessage(TestMessageKind.Mismatch) { Asked = asked, Place = place, Expected = expected, Got = got });
}
