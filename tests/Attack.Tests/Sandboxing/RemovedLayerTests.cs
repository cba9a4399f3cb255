using System.Runtime.Versioning;
using Attack.Tests.Support;
using Katas.Core;
using Katas.Sandboxing;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests.Sandboxing;

/// <summary>
/// One layer of the sandbox is taken away at a time, by a bubblewrap that does not do what it is told: then nothing is graded,
/// or the check of a guarantee, asked from inside, has another answer. So no layer is untested.
/// </summary>
[SupportedOSPlatform("linux")]
[Platform("Linux", Reason = "elsewhere there is no sandbox at all")]
internal sealed class RemovedLayerTests : InquiryFixture
{
    private static readonly Combination Bubblewrap = Combination.All.Single(layers => layers.HasBubblewrap);


    private const string Devices = "string.Join(',', File.ReadLines(\"/proc/net/dev\").Skip(2).Select(line => line.Split(':')[0].Trim()))";
    private const string Processes = "Directory.GetDirectories(\"/proc\").Count(folder => int.TryParse(Path.GetFileName(folder), out _))";
    private const string Root =
        "File.ReadLines(\"/proc/self/mountinfo\").Select(line => line.Split(' ')).Single(parts => parts[4] == \"/\")[5].Split(',')[0]";

    private static string Queues => $"new FileInfo(\"/proc/self/ns/ipc\").LinkTarget == \"{new FileInfo("/proc/self/ns/ipc").LinkTarget}\"";

    /// <summary>Words of the command line that are left out, and a question with the answer that a sound sandbox gives.</summary>
    private static IEnumerable<TestCaseData> Layers()
    {
        yield return Layer("the network namespace", "--unshare-net", Devices, "lo");
        yield return Layer("the process namespace", "--unshare-pid", Processes, "2");
        yield return Layer("the namespace of queues", "--unshare-ipc", Queues, "False");
        yield return Layer("the namespace of names", "--unshare-uts --hostname", "Environment.MachineName", "sandbox");
        yield return Layer("the read-only root", "--remount-ro", Root, "ro");
        yield return Layer("the first filter", "--seccomp", Processes, "2");
        yield return Layer("the empty environment", "--clearenv", Processes, "2", "export KATAS_TOKEN=secret");
    }

    [TestCaseSource(nameof(Layers))]
    public void Nothing_is_graded_or_a_guarantee_is_missing(string words, string question, string guaranteed, string before)
    {
        Ask(question).ShouldBe(guaranteed);
        using var folder = new TemporaryFolder();

        AskThrough(Program(folder, Without(words, before)), question).ShouldNotBe(guaranteed);
    }

    protected override Sandbox Open() => Bubblewrap.Open();

    private static TestCaseData Layer(string name, string words, string question, string guaranteed, string before = ":") =>
        new TestCaseData(words, question, guaranteed, before).SetArgDisplayNames(name);

    private static string Program(TemporaryFolder folder, string script)
    {
        var program = folder.WriteProgram("program", script);
        EveryUser.MayUse(folder.Path);
        return program;
    }

    /// <summary>What is said from inside, or why nothing was graded.</summary>
    private string AskThrough(string bubblewrap, string question)
    {
        try
        {
            using var maimed = Bubblewrap.Open(tools => tools with { Bubblewrap = bubblewrap });
            Inquiry.Prove(maimed);
            return Inquiry.Ask(maimed, question);
        }
        catch (UsageException refusal)
        {
            return refusal.Message;
        }
    }

    /// <summary>The real bubblewrap, told everything but some words, each with its argument.</summary>
    private static string Without(string words, string before) => $$"""
        #!/bin/bash
        {{before}}
        all=("$@"); kept=()
        for ((i = 0; i < ${#all[@]}; i++)); do
          case " {{words}} " in
            *" ${all[i]} "*) case ${all[i]} in --hostname|--remount-ro|--seccomp) i=$((i + 1));; esac;;
            *) kept+=("${all[i]}");;
          esac
        done
        exec {{Tools.Find().Bubblewrap}} "${kept[@]}"
        """;
}
