using Katas.Core.Verdicts;
using Katas.Wire;

namespace Katas.Grading.Running;

/// <summary>
/// Recognises the exceptions with which a sandbox refuses. Answers are pure functions of their arguments:
/// code that asks for a file, the network or a program is not one.
/// </summary>
internal static class Forbidden
{
    private static readonly Dictionary<string, string> Wishes = new(StringComparer.Ordinal)
    {
        ["System.UnauthorizedAccessException"] = "a file it may not touch",
        ["System.IO.FileNotFoundException"] = "a file",
        ["System.IO.DirectoryNotFoundException"] = "a folder",
        ["System.IO.DriveNotFoundException"] = "a drive",
        ["System.Net.Sockets.SocketException"] = "the network",
        ["System.Net.Http.HttpRequestException"] = "the network",
        ["System.Net.NetworkInformation.NetworkInformationException"] = "the network",
        ["System.Net.NetworkInformation.PingException"] = "the network",
        ["System.ComponentModel.Win32Exception"] = "another program or the system",
    };

    /// <summary>The message about a reply that is a refusal of the sandbox, or null.</summary>
    public static TestMessage? Message(string member, Reply reply) => reply is Reply.Threw threw && Wish(threw) is { } wish
        ? new TestMessage(TestMessageKind.Forbidden)
        {
            Member = member,
            Wanted = wish,
            ExceptionType = threw.Type,
            LearnerText = threw.Message,
        }
        : null;

    private static string? Wish(Reply.Threw threw) => threw.Type switch
    {
        "System.IO.IOException" when threw.Message.Contains("Read-only file system", StringComparison.Ordinal) => "a file it may not write",
        "System.IO.FileNotFoundException" when threw.Message.StartsWith("Could not load",
            StringComparison.Ordinal) => "a library that is not there",
        _ => Wishes.GetValueOrDefault(threw.Type),
    };
}
