using Katas.Wire;

namespace Katas.Worker;

/// <summary>
/// Carries values of the usual types to and fro before there are answers: what carries them is compiled by the runtime while the worker
/// waits, and not while somebody waits for it.
/// </summary>
internal static class WarmUp
{
    private interface IUsual
    {
        double[][] Numbers(double[][] rows, int[] ids, double number, int count);

        IReadOnlyList<string> Texts(IReadOnlyDictionary<string, int> ids, IReadOnlyList<string> texts, string text);
    }

    public static void Run()
    {
        var members = Member.Of(typeof(IUsual));
        double[][] rows = [[1, 2], [3]];
        int[] ids = [1];
        string[] texts = ["a", "b"];
        Ask(members[nameof(IUsual.Numbers)], [rows, ids, 1.0, 1], rows);
        Ask(members[nameof(IUsual.Texts)], [new Dictionary<string, int> { ["a"] = 1 }, texts, "a"], texts);
    }

    private static void Ask(Member member, object[] arguments, object answer)
    {
        var call = new CallMessage("", member.Name, "", member.WriteArguments(arguments));
        _ = Invocation.Run(member, CallMessage.FromBytes(call.ToBytes().Span).Arguments.Span, _ => answer).ToBytes();
    }
}
