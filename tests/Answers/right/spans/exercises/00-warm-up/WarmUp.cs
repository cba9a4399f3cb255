namespace Katas.Kata00;

public sealed class WarmUp : IWarmUp
{
    public double[][] MatMul(double[][] a, double[][] b)
    {
        var (left, right) = (Flat.From(a), Flat.From(b));
        if (left.Rows > 0 && left.Columns != right.Rows)
        {
            throw new ShapeException($"[{left.Rows}][{left.Columns}] does not fit [{right.Rows}][{right.Columns}].");
        }
        var product = new Flat(left.Rows, right.Columns);
        for (var k = 0; k < left.Columns; k++)
        {
            for (var i = 0; i < left.Rows; i++)
            {
                AddScaled(product[i], right[k], left[i][k]);
            }
        }
        return product.ToRows();
    }

    public double[][] Transpose(double[][] a)
    {
        var matrix = Flat.From(a);
        var turned = new Flat(matrix.Columns, matrix.Rows);
        for (var i = 0; i < matrix.Rows; i++)
        {
            var row = matrix[i];
            for (var j = 0; j < row.Length; j++)
            {
                turned[j][i] = row[j];
            }
        }
        return turned.ToRows();
    }

    public double[] Softmax(double[] scores)
    {
        if (scores is null)
        {
            throw new ShapeException("There are no scores.");
        }
        var weights = new double[scores.Length];
        Softmax(scores, weights);
        return weights;
    }

    public double[][] SoftmaxRows(double[][] scores)
    {
        var matrix = Flat.From(scores);
        for (var i = 0; i < matrix.Rows; i++)
        {
            Softmax(matrix[i], matrix[i]);
        }
        return matrix.ToRows();
    }

    // One pass finds the largest score and the sum of exponentials: when a larger score turns up, the sum so far shrinks to fit.
    private static void Softmax(ReadOnlySpan<double> scores, Span<double> weights)
    {
        var (max, sum) = (double.NegativeInfinity, 0.0);
        foreach (var score in scores)
        {
            if (!(score < double.PositiveInfinity))
            {
                throw new ArgumentOutOfRangeException(nameof(scores), score, "A score is NaN or plus infinity.");
            }
            if (score > max)
            {
                sum = sum * Math.Exp(max - score) + 1;
                max = score;
            }
            else if (max > double.NegativeInfinity)
            {
                sum += Math.Exp(score - max);
            }
        }
        if (sum == 0)
        {
            throw new ArgumentOutOfRangeException(nameof(scores), "No score is finite.");
        }
        for (var i = 0; i < scores.Length; i++)
        {
            weights[i] = Math.Exp(scores[i] - max) / sum;
        }
    }

    private static void AddScaled(Span<double> target, ReadOnlySpan<double> source, double factor)
    {
        for (var i = 0; i < target.Length; i++)
        {
            target[i] += factor * source[i];
        }
    }
}
