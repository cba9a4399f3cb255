using Katas.Core.Verdicts;
using Katas.Grading.Running;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Grading.Tests.Running;

/// <summary>Which exceptions say that the sandbox has refused something.</summary>
[Category("Fast")]
internal sealed class ForbiddenTests
{
    [TestCase("System.UnauthorizedAccessException", "denied", "a file it may not touch")]
    [TestCase("System.IO.FileNotFoundException", "Could not find file", "a file")]
    [TestCase("System.IO.FileNotFoundException", "Could not load file or assembly", "a library that is not there")]
    [TestCase("System.IO.IOException", "Read-only file system : '/tmp/x'", "a file it may not write")]
    [TestCase("System.Net.Sockets.SocketException", "denied", "the network")]
    [TestCase("System.ComponentModel.Win32Exception", "denied", "another program or the system")]
    public void A_refusal_is_told_by_what_was_asked_for(string type, string message, string wish) =>
        TestMessageText.Of(Forbidden.Message("Encode", new Reply.Threw(type, message))!)
            .ShouldStartWith($"Encode asked for {wish} ({message}).");

    [TestCase("System.ArgumentException", "denied")]
    [TestCase("System.IO.IOException", "the pipe is broken")]
    public void Other_exceptions_are_none(string type, string message) =>
        Forbidden.Message("Encode", new Reply.Threw(type, message)).ShouldBeNull();

    [Test]
    public void An_answer_is_none() => Forbidden.Message("Encode", new Reply.Answered(new byte[1])).ShouldBeNull();
}
