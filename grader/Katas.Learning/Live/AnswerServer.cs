using System.Buffers.Binary;
using System.Diagnostics;
using System.Reflection;
using Katas.Core;
using Katas.Core.Kits;
using Katas.Core.Verdicts;
using Katas.Grading;
using Katas.Grading.Reading;
using Katas.Grading.Running;
using Katas.Sandboxing;
using Katas.Wire;

namespace Katas.Learning.Live;

/// <summary>Answers the calls of <c>dotnet test</c> from the exercises as they are saved, one kata at a time.</summary>
internal sealed class AnswerServer : IDisposable
{
    private readonly FrameChannel channel;
    private readonly KitPaths paths;
    private readonly SubmissionReader reader;
    private readonly Sandbox sandbox = Sandbox.For(Isolation.Own);
    private readonly Pipeline pipeline;
    private readonly Assembly contracts;
    private readonly Dictionary<string, IReadOnlyDictionary<string, Member>> members = [];
    private (int Number, KataAnswers Answers)? current;

    private AnswerServer(FrameChannel channel, KitPaths paths, Catalogue catalogue)
    {
        this.channel = channel;
        this.paths = paths;
        reader = new SubmissionReader(paths, catalogue);
        pipeline = LearnerPipeline.Open(paths, catalogue, sandbox);
        contracts = Assembly.LoadFrom(paths.ContractsAssembly);
    }

    /// <summary>Loads what is needed, and says so by a first message.</summary>
    /// <exception cref="UsageException">There is no kit here.</exception>
    public static AnswerServer Open(Stream input, Stream output)
    {
        var paths = KitPaths.Find();
        var server = new AnswerServer(new FrameChannel(input, output, WireLimits.HostFrame), paths, Catalogue.Read(paths));
        server.Say(0, new AnswerMessage(""));
        return server;
    }

    /// <summary>Until the other side closes its stream.</summary>
    public void Serve()
    {
        while (channel.Read() is { } frame)
            Say(frame.Id, Answer(frame));
    }

    public void Dispose()
    {
        current?.Answers.Dispose();
        pipeline.Dispose();
        sandbox.Dispose();
    }

    private void Say(ulong id, AnswerMessage message) => channel.Write(new Frame(FrameKind.Answer, id, message.ToBytes()));

    private AnswerMessage Answer(Frame frame)
    {
        try
        {
            return frame.Kind switch
            {
                FrameKind.BeginTest => Begin(BinaryPrimitives.ReadInt32LittleEndian(frame.Payload.Span)),
                FrameKind.Call => Call(CallMessage.FromBytes(frame.Payload.Span)),
                FrameKind.EndTest => End(),
                _ => throw new WireException($"'{frame.Kind}' is not a question of a test"),
            };
        }
        catch (Exception exception) when (exception is UsageException or GraderFaultException)
        {
            return new AnswerMessage(exception.Message);
        }
    }

    /// <summary>A kata is read and compiled when the first of its tests begins.</summary>
    private AnswerMessage Begin(int number)
    {
        if (current?.Number != number)
        {
            current?.Answers.Dispose();
            current = null;
            var kata = reader.Catalogue.Katas.FirstOrDefault(kata => kata.Number == number)
                ?? throw new UsageException($"There is no kata {number:00} in this kit.");
            current = (number, pipeline.AnswersOf(reader.Read(paths.Exercises, "exercises"), kata));
        }
        var answers = current.Value.Answers;
        if (answers.Problem.Length == 0)
            answers.BeginTest();
        return new AnswerMessage(answers.Problem);
    }

    private AnswerMessage Call(CallMessage call)
    {
        if (current is not { Answers: { Problem.Length: 0 } answers } || contracts.GetType(call.Contract) is not { } contract)
            throw new WireException($"'{call.Contract}' was asked outside a test, or is no contract");
        var member = MembersOf(contract)[call.Member];
        return answers.Call(contract, member, call) switch
        {
            CallResult.Missing missing => new AnswerMessage(TestMessageText.Of(missing.Reason.Message)),
            CallResult.Replied { Reply: Reply.Threw threw } => Placed(threw, answers.PlaceOf(threw)),
            CallResult.Replied replied => new AnswerMessage("", replied.Reply.ToBytes()),
            var other => throw new UnreachableException(other.ToString()),
        };
    }

    private static AnswerMessage Placed(Reply.Threw threw, SourcePlace? place) =>
        new("", threw.ToBytes(), place?.File ?? "", place?.Line ?? 0);

    private AnswerMessage End()
    {
        if (current is not { Answers: { Problem.Length: 0 } answers })
            return new AnswerMessage("");
        var trace = answers.EndTest();
        return new AnswerMessage(TestMessageText.Of(trace.Missing?.Message), Printed: trace.Printed);
    }

    private IReadOnlyDictionary<string, Member> MembersOf(Type contract)
    {
        if (!members.TryGetValue(contract.FullName!, out var known))
            members[contract.FullName!] = known = Member.Of(contract);
        return known;
    }
}
