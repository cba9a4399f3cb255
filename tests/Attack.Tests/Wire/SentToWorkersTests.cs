using System.Globalization;
using System.Reflection;
using System.Text;
using Attack.Tests.Support;
using Katas.Core.Kits;
using Katas.Grading;
using Katas.Grading.Running;
using Katas.Wire;
using NUnit.Framework;
using Shouldly;
using Tests.Support;

namespace Attack.Tests.Wire;

/// <summary>
/// All that workers are sent while a kata is graded, public and hidden suite: nothing in it tells a test, its expected value, a path or the
/// seed.
/// </summary>
[Platform("Linux", Reason = "a shell keeps the bytes")]
internal sealed class SentToWorkersTests
{
    private const int RareSeed = 1_357_924_681;
    private const double SameNumber = 1e-12;

    private readonly List<byte[]> sent = [];
    private PlannedTest[] plan = null!;

    [OneTimeSetUp]
    public void GradeTheWarmUp()
    {
        using var records = new TemporaryFolder();
        using var sandbox = new RecordingSandbox(records);
        using var submission = WarmUpSubmission.Right();
        using (var pipeline = Pipeline.Open(KitParts.All(TestKit.Paths), TestKit.WarmUpOnly(10), TestKit.Info with { Seed = RareSeed },
            sandbox))
        {
            pipeline.Grade(submission.Path).AllPassed().ShouldBeTrue();
            plan = [.. pipeline.Suites.SelectMany(suite => suite.Plan).Where(test => test.Kata == 0)];
        }
        sent.AddRange(Directory.GetFiles(records.Path, "Katas.Worker *").Select(File.ReadAllBytes).Where(bytes => bytes.Length > 0));
    }

    [Test]
    public void One_worker_was_asked_everything() => sent.Count.ShouldBe(1);

    /// <summary>
    /// A load is two assemblies; a call is a member, a culture, and arguments that are written back to the very bytes that came. Besides,
    /// the worker is sent to a core of this machine.
    /// </summary>
    [Test]
    public void Every_byte_is_accounted_for()
    {
        foreach (var frame in sent.SelectMany(Frames))
        {
            var accounted = frame.Kind switch
            {
                FrameKind.Load => Contracts(LoadMessage.FromBytes(frame.Payload.Span)),
                FrameKind.Call => Again(CallMessage.FromBytes(frame.Payload.Span)),
                FrameKind.Ping => ReadOnlyMemory<byte>.Empty,
                FrameKind.StayOnCore => Core(BitConverter.ToInt32(frame.Payload.Span)),
                _ => throw new InvalidOperationException($"A worker was sent '{frame.Kind}'."),
            };
            frame.Payload.Span.SequenceEqual(accounted.Span).ShouldBeTrue($"{frame.Kind}");
        }
    }

    [Test]
    public void No_name_of_a_test_no_path_and_no_seed()
    {
        var names = plan.SelectMany(test => new[] { test.Name, test.Id, Method(test), Fixture(test) });
        string[] forbidden = [.. names.Where(name => name.Length > 0).Distinct(), TestKit.Paths.Root, TestKit.Paths.Program, "/katas",
            "Hidden", RareSeed.ToString(CultureInfo.InvariantCulture)];

        forbidden.Where(text => Sent(Encoding.UTF8.GetBytes(text)) || Sent(Encoding.Unicode.GetBytes(text))).ShouldBeEmpty();
        Sent(BitConverter.GetBytes(RareSeed)).ShouldBeFalse("the seed as a number");
    }

    [Test]
    public void No_expected_value()
    {
        var calls = sent.SelectMany(Frames).Where(frame => frame.Kind == FrameKind.Call)
            .Select(frame => CallMessage.FromBytes(frame.Payload.Span)).ToArray();
        var asked = calls.SelectMany(call => Known(call).ReadArguments(call.Arguments.Span)).SelectMany(Numbers).Order().ToArray();
        var expected = calls.Where(call => call.Member == "Softmax")
            .SelectMany(call => Weights(Known(call).ReadArguments(call.Arguments.Span)[0]))
            .Where(weight => weight > 1e-6 && !IsRound(weight) && !Near(asked, weight)).Order().ToArray();
        expected.Length.ShouldBeGreaterThan(20);

        sent.ShouldAllBe(bytes => Enumerable.Range(0, bytes.Length - 7).All(at => !Near(expected, BitConverter.ToDouble(bytes, at))));
    }

    private static ReadOnlyMemory<byte> Contracts(LoadMessage load) =>
        new LoadMessage(File.ReadAllBytes(TestKit.Paths.ContractsAssembly), load.Answers).ToBytes();

    private static byte[] Core(int core)
    {
        Directory.Exists($"/sys/devices/system/cpu/cpu{core}").ShouldBeTrue();
        return BitConverter.GetBytes(core);
    }

    private static ReadOnlyMemory<byte> Again(CallMessage call)
    {
        CultureInfo.GetCultureInfo(call.Culture, predefinedOnly: true).Name.ShouldBe(call.Culture);
        var member = Known(call);
        return (call with { Arguments = member.WriteArguments(member.ReadArguments(call.Arguments.Span)) }).ToBytes();
    }

    private static Member Known(CallMessage call) =>
        Member.Of(Assembly.LoadFrom(TestKit.Paths.ContractsAssembly).GetType(call.Contract, throwOnError: true)!)[call.Member];

    private static IEnumerable<Frame> Frames(byte[] bytes)
    {
        var channel = new FrameChannel(new MemoryStream(bytes), Stream.Null, WireLimits.HostFrame);
        while (channel.Read() is { } frame)
            yield return frame;
    }

    private static string Method(PlannedTest test) => test.Name.Split('(')[0].Replace(' ', '_');

    private static string Fixture(PlannedTest test) => test.Id.Split('(')[0].Split('.')[^2];

    private static IEnumerable<double> Numbers(object? argument) => argument switch
    {
        double[] row => row,
        double[][] rows => rows.Where(row => row is not null).SelectMany(row => row),
        _ => [],
    };

    private static double[] Weights(object? scores) => scores is double[] { Length: > 0 } row
        ? [.. row.Select(score => Math.Exp(score - row.Max()) / row.Sum(other => Math.Exp(other - row.Max())))]
        : [];

    /// <summary>A half or a third may stand anywhere.</summary>
    private static bool IsRound(double number) =>
        Enumerable.Range(1, 12).Any(parts => Math.Abs((number * parts) - Math.Round(number * parts)) < SameNumber);

    /// <summary>Whether a sorted row holds nearly this number.</summary>
    private static bool Near(double[] sorted, double number)
    {
        var at = Array.BinarySearch(sorted, number);
        return at >= 0 || Same(~at) || Same(~at - 1);

        bool Same(int i) => i >= 0 && i < sorted.Length && Math.Abs(sorted[i] - number) <= SameNumber * Math.Abs(sorted[i]);
    }

    private bool Sent(byte[] text) => sent.Exists(bytes => bytes.AsSpan().IndexOf(text) >= 0);
}
