using System.Reflection;
using Katas.Wire.Shapes;

namespace Katas.Wire;

/// <summary>One member of a contract and how its arguments and its answer cross the wire.</summary>
public sealed class Member
{
    private readonly Shape[] arguments;
    private readonly Shape answer;

    private Member(MethodInfo method)
    {
        Method = method;
        arguments = [.. method.GetParameters().Select(parameter => Shape.Of(parameter.ParameterType))];
        answer = Shape.Of(method.ReturnType);
    }

    public MethodInfo Method { get; }

    public string Name => Method.Name;

    /// <summary>The members of a contract by name; contracts have no overloads.</summary>
    public static IReadOnlyDictionary<string, Member> Of(Type contract) =>
        contract.GetMethods().Where(method => method.IsAbstract)
            .ToDictionary(method => method.Name, method => new Member(method), StringComparer.Ordinal);

    public ReadOnlyMemory<byte> WriteArguments(object?[] values)
    {
        var writer = new PlainWriter(WireLimits.HostFrame);
        for (var i = 0; i < arguments.Length; i++)
            arguments[i].Write(writer, values[i]);
        return writer.Written;
    }

    public object?[] ReadArguments(ReadOnlySpan<byte> bytes)
    {
        var reader = new PlainReader(bytes, nulls: true);
        var values = new object?[arguments.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = arguments[i].Read(ref reader);
        return reader.AtEnd ? values : throw new WireException("bytes are left over after the arguments");
    }

    public ReadOnlyMemory<byte> WriteAnswer(object? value)
    {
        if (answer.PlaceOfNull(value) is { } place)
            throw new InvalidReturnValueException(place.Length == 0 ? "null instead of an answer" : "an answer with null in it", place);
        var writer = new PlainWriter(WireLimits.WorkerFrame - 64);
        answer.Write(writer, value);
        return writer.Written;
    }

    public object ReadAnswer(ReadOnlySpan<byte> bytes)
    {
        var reader = new PlainReader(bytes, nulls: false);
        var value = answer.Read(ref reader)!;
        return reader.AtEnd ? value : throw new WireException("bytes are left over after the answer");
    }

    /// <summary>The position of the first argument whose bytes differ from those sent, or null.</summary>
    public int? FirstChanged(object?[] values, ReadOnlySpan<byte> sent)
    {
        if (WriteArguments(values).Span.SequenceEqual(sent))
            return null;
        var before = ReadArguments(sent);
        return Enumerable.Range(0, values.Length).First(i => !Bytes(i, values[i]).Span.SequenceEqual(Bytes(i, before[i]).Span));
    }

    /// <summary>Whether an answer hands out an array or list that belongs to the caller.</summary>
    public bool Shares(object? value, object?[] given)
    {
        if (!answer.HoldsShareable)
            return false;
        var handedOut = new HashSet<object>(ReferenceEqualityComparer.Instance);
        answer.Visit(value, item => handedOut.Add(item));
        var shared = false;
        for (var i = 0; i < given.Length; i++)
            arguments[i].Visit(given[i], item => shared |= handedOut.Contains(item));
        return shared;
    }

    private ReadOnlyMemory<byte> Bytes(int index, object? value)
    {
        var writer = new PlainWriter(WireLimits.HostFrame);
        arguments[index].Write(writer, value);
        return writer.Written;
    }
}
