namespace Katas.Kata00;

/// <summary>Divide and conquer: what holds for the halves is joined to what holds for the whole.</summary>
public static class Halves
{
    public static TResult Fold<TItem, TResult>(
        ReadOnlySpan<TItem> items, TResult empty, Func<TItem, TResult> one, Func<TResult, TResult, TResult> join) => items.Length switch
    {
        0 => empty,
        1 => one(items[0]),
        var count => join(Fold(items[..(count / 2)], empty, one, join), Fold(items[(count / 2)..], empty, one, join)),
    };

    public static bool All<TItem>(ReadOnlySpan<TItem> items, Func<TItem, bool> holds) => Fold(items, true, holds, (a, b) => a && b);

    public static TResult[] Map<TItem, TResult>(ReadOnlySpan<TItem> items, Func<TItem, TResult> change) =>
        Fold<TItem, TResult[]>(items, [], item => [change(item)], (left, right) => [.. left, .. right]);

    public static T OrRefuse<T>(this T value, bool good, string why) => good ? value : throw new ArgumentException(why);
}
