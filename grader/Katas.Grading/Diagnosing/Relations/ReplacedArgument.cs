using Katas.Wire;

namespace Katas.Grading.Diagnosing.Relations;

/// <summary>One argument was used where another one belongs.</summary>
internal sealed class ArgumentForAnother() : ChangedQuestion("argument-for-another")
{
    protected override IEnumerable<OtherQuestion> Others(Member member) =>
        from used in member.Method.GetParameters()
        from instead in member.Method.GetParameters()
        where used.Position != instead.Position && used.ParameterType == instead.ParameterType
        select new OtherQuestion(member, $"Your answers are right for a question with '{used.Name}' in the place of '{instead.Name}'.",
            arguments => [.. arguments.Select((argument, i) => i == instead.Position ? arguments[used.Position] : argument)]);
}

/// <summary>The code leaves a product out: one square matrix, or all of them, might as well change nothing.</summary>
internal sealed class MatrixNotUsed() : ChangedQuestion("matrix-without-effect")
{
    protected override IEnumerable<OtherQuestion> Others(Member member) => member.Method.GetParameters()
        .Where(parameter => parameter.ParameterType == typeof(double[][]))
        .Select(parameter => new OtherQuestion(member,
            $"Your answers are right for a '{parameter.Name}' that changes nothing: a product is missing.",
            arguments => arguments[parameter.Position] is double[][] { Length: > 0 } rows && rows.All(row => row?.Length == rows.Length)
                ? [.. arguments.Select((argument, i) => i == parameter.Position ? Identity(rows.Length) : argument)]
                : null));

    private static double[][] Identity(int size) =>
        [.. Enumerable.Range(0, size).Select(row => Enumerable.Range(0, size).Select(column => row == column ? 1.0 : 0).ToArray())];
}
