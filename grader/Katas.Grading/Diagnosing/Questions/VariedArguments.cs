namespace Katas.Grading.Diagnosing.Questions;

/// <summary>
/// Makes other arguments of a call's own: the suites alone ask too few calls to tell all misconceptions apart, and so few replies
/// could be guessed. Whether the contract allows them is for the right answer to say.
/// </summary>
public sealed class VariedArguments(Random random)
{
    private enum Way
    {
        /// <summary>Every number is another one.</summary>
        OtherNumbers,

        /// <summary>Rows keep their sums, as probabilities must.</summary>
        MixedRows,

        /// <summary>The same items in another order.</summary>
        OtherOrder,
    }

    public object?[] Of(object?[] arguments)
    {
        var way = (Way)random.Next(0, 3);
        return [.. arguments.Select(argument => Of(argument, way))];
    }

    private object? Of(object? value, Way way) => value switch
    {
        double number => double.IsFinite(number) && way != Way.MixedRows ? Other(number) : number,
        int number => Math.Abs((long)number) < int.MaxValue / 2 && way != Way.MixedRows ? Other(number) : number,
        string text => string.Concat(Shuffled(text.EnumerateRunes().ToArray()).Select(rune => rune.ToString())),
        double[] row when way == Way.MixedRows => Mixed(row),
        Array list when way == Way.OtherOrder => Copied(list, Shuffled([.. list.Cast<object?>()])),
        Array list => Copied(list, [.. list.Cast<object?>().Select(item => item is string ? item : Of(item, way))]),
        _ => value,
    };

    private double Other(double number) => (number == 0 ? 1 : number) * (0.5 + random.NextDouble());

    private int Other(int number) => random.Next(Math.Min(0, 2 * number), Math.Max(0, 2 * number) + 2);

    private double[] Mixed(double[] row)
    {
        var share = random.NextDouble();
        return [.. row.Zip(Shuffled(row), (one, other) => (share * one) + ((1 - share) * other))];
    }

    private T[] Shuffled<T>(T[] items)
    {
        T[] all = [.. items];
        for (var i = all.Length - 1; i > 0; i--)
        {
            var j = random.Next(0, i + 1);
            (all[i], all[j]) = (all[j], all[i]);
        }
        return all;
    }

    private static Array Copied(Array like, object?[] items)
    {
        var made = Array.CreateInstance(like.GetType().GetElementType()!, items.Length);
        items.CopyTo(made, 0);
        return made;
    }
}
