namespace Katas.Wire;

/// <summary>What came of one call: an answer, or why there is none. A closed set.</summary>
public abstract record Reply
{
    private Reply() { }

    private enum Kind { Answered, Threw, NotStarted, Changed, Shared, InvalidReturnValue, NoClass, WrongClass }

    /// <summary>A value, still in the bytes of its member's answer.</summary>
    public sealed record Answered(ReadOnlyMemory<byte> Value) : Reply;

    /// <summary>The code threw; both types are only names, never resolved.</summary>
    /// <param name="Type">The exception's own type.</param>
    /// <param name="Message">The exception's text.</param>
    /// <param name="Named">The nearest type among <see cref="NamedExceptions"/> that it is or derives from, else its own.</param>
    public sealed record Threw(string Type, string Message, string Named) : Reply
    {
        /// <summary>An exception that is its own nearest.</summary>
        public Threw(string type, string message) : this(type, message, type) { }

        /// <summary>Where in the answers it was thrown, where that is known.</summary>
        public ThrowSite? Site { get; init; }
    }

    /// <summary>The member still throws <see cref="NotImplementedException"/>.</summary>
    public sealed record NotStarted(string Sentence) : Reply;

    /// <summary>The code changed the caller's argument number <paramref name="Argument"/>.</summary>
    public sealed record Changed(int Argument) : Reply;

    /// <summary>The answer hands out an array that belongs to the caller.</summary>
    public sealed record Shared : Reply;

    /// <summary>The answer is none that could be read: null, with null in it, or too large. The reason says what came instead.</summary>
    public sealed record InvalidReturnValue(string Reason) : Reply;

    /// <summary>There is no class that answers this contract.</summary>
    public sealed record NoClass : Reply;

    /// <summary>The class does not implement this contract with a parameterless constructor.</summary>
    public sealed record WrongClass : Reply;

    public ReadOnlyMemory<byte> ToBytes()
    {
        var writer = new PlainWriter(WireLimits.WorkerFrame);
        writer.Int((int)KindOfThis());
        WriteFields(writer);
        return writer.Written;
    }

    /// <exception cref="WireException">The bytes are no reply.</exception>
    public static Reply FromBytes(ReadOnlySpan<byte> bytes)
    {
        var reader = new PlainReader(bytes, nulls: false);
        Reply reply = (Kind)reader.Int() switch
        {
            Kind.Answered => new Answered(reader.Blob().ToArray()),
            Kind.Threw => new Threw(
                WireLimits.Clip(reader.Text(), 200), WireLimits.Clip(reader.Text()), WireLimits.Clip(reader.Text(), 200))
            {
                Site = ThrowSite.Read(ref reader),
            },
            Kind.NotStarted => new NotStarted(WireLimits.Clip(reader.Text())),
            Kind.Changed => new Changed(reader.Int()),
            Kind.Shared => new Shared(),
            Kind.InvalidReturnValue => new InvalidReturnValue(WireLimits.Clip(reader.Text())),
            Kind.NoClass => new NoClass(),
            Kind.WrongClass => new WrongClass(),
            var other => throw new WireException($"'{(int)other}' is no kind of reply"),
        };
        return reader.AtEnd ? reply : throw new WireException("bytes are left over after the reply");
    }

    private Kind KindOfThis() => this switch
    {
        Answered => Kind.Answered,
        Threw => Kind.Threw,
        NotStarted => Kind.NotStarted,
        Changed => Kind.Changed,
        Shared => Kind.Shared,
        InvalidReturnValue => Kind.InvalidReturnValue,
        NoClass => Kind.NoClass,
        WrongClass => Kind.WrongClass,
        _ => throw new InvalidOperationException($"'{GetType().Name}' is no kind of reply."),
    };

    /// <summary>Replies without fields are their kind alone.</summary>
    private void WriteFields(PlainWriter writer)
    {
        switch (this)
        {
            case Answered answered:
                writer.Blob(answered.Value.Span);
                break;
            case Threw threw:
                writer.Text(threw.Type);
                writer.Text(threw.Message);
                writer.Text(threw.Named);
                (threw.Site ?? ThrowSite.Unknown).Write(writer);
                break;
            case NotStarted notStarted:
                writer.Text(notStarted.Sentence);
                break;
            case Changed changed:
                writer.Int(changed.Argument);
                break;
            case InvalidReturnValue invalid:
                writer.Text(invalid.Reason);
                break;
        }
    }
}
