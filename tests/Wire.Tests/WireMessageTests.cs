using Katas.Wire;
using NUnit.Framework;
using Shouldly;

namespace Wire.Tests;

/// <summary>Messages come back as they went, and hostile bytes are refused, whichever message they claim to be.</summary>
internal sealed class WireMessageTests
{
    private static readonly SourceFile[] Sources = [new("00-warm-up/WarmUp.cs", "class A;"), new("b.cs", "")];

    private static (ReadOnlyMemory<byte> Bytes, Func<byte[], object> Read)[] Messages =>
    [
        (new CompileMessage(new byte[] { 1, 2, 3 }, Sources).ToBytes(), bytes => CompileMessage.FromBytes(bytes)),
        (new CompiledMessage(new byte[9], [new Problem("a.cs", 1, 2, "CS1", "no")]).ToBytes(), bytes => CompiledMessage.FromBytes(bytes)),
        (new ProbeMessage("/tmp/planted", 80, 4711).ToBytes(), bytes => ProbeMessage.FromBytes(bytes)),
        (new ProbedMessage([new SandboxCheck("it holds", true)]).ToBytes(), bytes => ProbedMessage.FromBytes(bytes)),
        (new TokenizeMessage(Sources).ToBytes(), bytes => TokenizeMessage.FromBytes(bytes)),
        (new TokenizedMessage([new FileTokens([1], [0], [5]), new FileTokens([], [], [])])
            .ToBytes(), bytes => TokenizedMessage.FromBytes(bytes, Sources)),
    ];

    [Test]
    public void Messages_come_back_as_they_went()
    {
        foreach (var (bytes, read) in Messages)
            Again(read(bytes.ToArray())).ToArray().ShouldBe(bytes.ToArray());
        CompileMessage.FromBytes(Messages[0].Bytes.Span).Sources.ShouldBe(Sources);
        CompiledMessage.FromBytes(Messages[1].Bytes.Span).Problems.ShouldBe([new Problem("a.cs", 1, 2, "CS1", "no")]);
        ProbedMessage.FromBytes(Messages[3].Bytes.Span).SandboxChecks.ShouldBe([new SandboxCheck("it holds", true)]);
    }

    [Test]
    public void A_message_that_is_cut_or_goes_on_is_refused()
    {
        foreach (var (bytes, read) in Messages)
        {
            for (var length = 0; length < bytes.Length; length++)
                Should.Throw<WireException>(() => read(bytes[..length].ToArray()));
            Should.Throw<WireException>(() => read([.. bytes.ToArray(), 0]));
        }
    }

    [Test]
    public void A_null_is_refused_as_a_message_and_inside_one()
    {
        foreach (var (_, read) in Messages)
            Should.Throw<WireException>(() => read([(byte)Tag.Null]));
        Should.Throw<WireException>(() => ProbeMessage.FromBytes([(byte)Tag.Record, (byte)Tag.Null, (byte)Tag.Int, 0, 0, 0, 0]));
    }

    [TestCase(-1)]
    [TestCase(int.MinValue)]
    [TestCase(int.MaxValue)]
    [TestCase(1 << 20)]
    public void A_count_that_lies_reserves_no_room(int count)
    {
        byte[] announced = [(byte)Tag.Record, (byte)Tag.List, .. BitConverter.GetBytes(count), .. new byte[64]];
        byte[] assembly = [(byte)Tag.Record, (byte)Tag.Bytes, .. BitConverter.GetBytes(count), .. new byte[64]];
        var before = GC.GetAllocatedBytesForCurrentThread();

        Should.Throw<WireException>(() => ProbedMessage.FromBytes(announced));
        Should.Throw<WireException>(() => CompiledMessage.FromBytes(assembly));

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(256 << 10);
    }

    [Test]
    public void A_probe_without_a_result_is_refused() =>
        Should.Throw<WireException>(() => ProbedMessage.FromBytes(new ProbedMessage([]).ToBytes().Span));

    [TestCase(new[] { 1 }, new[] { 0 }, new[] { 9 }, TestName = "a token ends behind its text")]
    [TestCase(new[] { 1, 1 }, new[] { 0, 1 }, new[] { 2, 3 }, TestName = "tokens overlap")]
    [TestCase(new[] { 1 }, new[] { 3 }, new[] { 2 }, TestName = "a token ends before it begins")]
    [TestCase(new[] { 1, 1 }, new[] { 0 }, new[] { 2 }, TestName = "more kinds than places")]
    public void Tokens_that_do_not_fit_their_text_are_refused(int[] kinds, int[] starts, int[] ends)
    {
        var bytes = new TokenizedMessage([new FileTokens(kinds, starts, ends), new FileTokens([], [], [])]).ToBytes();

        Should.Throw<WireException>(() => TokenizedMessage.FromBytes(bytes.Span, Sources));
    }

    [Test]
    public void Tokens_of_other_files_than_asked_for_are_refused() =>
        Should.Throw<WireException>(() =>
            TokenizedMessage.FromBytes(new TokenizedMessage([new FileTokens([], [], [])]).ToBytes().Span, Sources));

    [Test]
    public void Bytes_are_for_our_own_messages_and_for_no_contract() =>
        Should.Throw<NotSupportedException>(() => Member.Of(typeof(ITakesBytes)));

    private static ReadOnlyMemory<byte> Again(object message) => message switch
    {
        CompileMessage compile => compile.ToBytes(),
        CompiledMessage compiled => compiled.ToBytes(),
        ProbeMessage probe => probe.ToBytes(),
        ProbedMessage probed => probed.ToBytes(),
        TokenizeMessage tokenize => tokenize.ToBytes(),
        TokenizedMessage tokenized => tokenized.ToBytes(),
        _ => throw new NotSupportedException($"'{message}' is no message."),
    };

    private interface ITakesBytes
    {
        int Count(ReadOnlyMemory<byte> bytes);
    }
}
