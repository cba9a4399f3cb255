using Katas.Testing;
using NUnit.Framework;

namespace Katas.Kata13.Tests;

[Kata(13), Task("break-it")]
public sealed class BreakItTests
{
    private static IBreakIt Answer => Subject.Of<IBreakIt>();

    [Test]
    public void Your_target_is_out_of_reach_for_one_head_and_within_reach_for_two()
    {
        var (values, target) = Answer.OneHeadCannotReach();
        ShouldBeWellFormed(values, target);
        var nearest = NearestBlend(values, target);
        (Distance(nearest, target) > 0.25).ShouldHold(
            $"One head should stay more than 0.25 away from {Show.Value(target)}, but it can blend the rows {Show.Value(values)} "
                + "into this point", nearest);
        TwoHeads(values, target).ShouldBeCloseTo(target, $"Two heads, one for each column of {Show.Value(values)}, reach your target",
            1e-6);
        IsReadmeExample(values, target).ShouldBeExactly(false, "Your rows and target are the README's own example; find others");
    }

    private static void ShouldBeWellFormed(double[][] values, double[] target)
    {
        (values.Length is >= 2 and <= 5).ShouldHold("There should be two to five value rows", values);
        values.All(row => row.Length == 2).ShouldHold("Every value row should have two numbers", values);
        (target.Length == 2).ShouldHold("The target should have two numbers", target);
        values.Append(target).All(row => row.All(number => Math.Abs(number) <= 2))
            .ShouldHold("All numbers should lie between -2 and 2", new[] { values, [target] });
    }

    /// <summary>
    /// What one head can do: the point nearest to the target among all blends of whole rows (the convex hull of the rows).
    /// </summary>
    private static double[] NearestBlend(double[][] rows, double[] target)
    {
        var triangles = rows.SelectMany((a, i) => rows.Skip(i).SelectMany((b, j) => rows.Skip(i + j).Select(c => (a, b, c))));
        return triangles.Any(corners => IsInside(corners, target))
            ? target
            : rows.SelectMany(_ => rows, (a, b) => NearestOnSegment(a, b, target)).MinBy(point => Distance(point, target))!;
    }

    private static bool IsInside((double[] A, double[] B, double[] C) corners, double[] point)
    {
        var (a, b, c) = corners;
        double[] sides = [Side(a, b, point), Side(b, c, point), Side(c, a, point)];
        return Side(a, b, c) != 0 && (sides.All(side => side >= 0) || sides.All(side => side <= 0));
    }

    private static double Side(double[] a, double[] b, double[] point) =>
        ((b[0] - a[0]) * (point[1] - a[1])) - ((b[1] - a[1]) * (point[0] - a[0]));

    private static double[] NearestOnSegment(double[] a, double[] b, double[] point)
    {
        double[] way = [b[0] - a[0], b[1] - a[1]];
        var square = (way[0] * way[0]) + (way[1] * way[1]);
        var share = square == 0 ? 0 : Math.Clamp((((point[0] - a[0]) * way[0]) + ((point[1] - a[1]) * way[1])) / square, 0, 1);
        return [a[0] + (share * way[0]), a[1] + (share * way[1])];
    }

    private static double Distance(double[] a, double[] b) => Math.Sqrt(Math.Pow(a[0] - b[0], 2) + Math.Pow(a[1] - b[1], 2));

    /// <summary>What two heads can do: each blends the smallest and the largest value of its own column.</summary>
    private static double[] TwoHeads(double[][] values, double[] target) =>
        [.. target.Select((wish, column) => Math.Clamp(wish, values.Min(row => row[column]), values.Max(row => row[column])))];

    private static bool IsReadmeExample(double[][] values, double[] target) =>
        values.Length == 2 && target is [1, 1] && values.Any(row => row is [1, 0]) && values.Any(row => row is [0, 1]);
}
