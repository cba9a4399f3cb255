using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Katas.Wire;

namespace Katas.Worker;

/// <summary>A submission in memory: its assembly, and the contracts it answers.</summary>
internal sealed class LoadedAnswers(Assembly contracts, AnswerBook book)
{
    private readonly Dictionary<string, (Type Contract, IReadOnlyDictionary<string, Member> Members)> known = new(StringComparer.Ordinal);

    public static LoadedAnswers From(LoadMessage message)
    {
        var context = new AssemblyLoadContext("submission");
        var contracts = Load(context, message.Contracts);
        return new LoadedAnswers(contracts, new AnswerBook(Load(context, message.Answers)));
    }

    public Reply Call(CallMessage call)
    {
        var (contract, members) = Known(call.Contract);
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(call.Culture);
        return book.Answer(contract, members[call.Member], call.Arguments.Span);
    }

    private static Assembly Load(AssemblyLoadContext context, ReadOnlyMemory<byte> image)
    {
        using var stream = new MemoryStream(image.ToArray());
        return context.LoadFromStream(stream);
    }

    private (Type Contract, IReadOnlyDictionary<string, Member> Members) Known(string name)
    {
        if (known.TryGetValue(name, out var found))
            return found;
        var contract = contracts.GetType(name, throwOnError: true)!;
        return known[name] = (contract, Member.Of(contract));
    }
}
