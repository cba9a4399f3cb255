namespace Courses.Tests.Similarity;

/// <content>The softmax of a row and of every row.</content>
internal static partial class WaysToWrite
{
    public static readonly string[] Softmax =
    [
        """
            public double[] Softmax(double[] scores)
            {
                double max = scores.Max();
                double sum = 0;
                var result = new double[scores.Length];
                for (int i = 0; i < scores.Length; i++)
                {
                    result[i] = Math.Exp(scores[i] - max);
                    sum += result[i];
                }
                for (int i = 0; i < scores.Length; i++) result[i] /= sum;
                return result;
            }
        """,
        """
            public double[] Softmax(double[] scores)
            {
                var shifted = scores.Select(score => Math.Exp(score - scores.Max())).ToArray();
                return [.. shifted.Select(e => e / shifted.Sum())];
            }
        """,
        """
            public double[] Softmax(double[] scores)
            {
                if (scores.Length == 0 || scores.Any(double.IsNaN)) throw new ArgumentException("no scores");
                var top = double.NegativeInfinity;
                foreach (var score in scores) top = score > top ? score : top;
                var log = top + Math.Log(scores.Aggregate(0.0, (total, score) => total + Math.Exp(score - top)));
                return Array.ConvertAll(scores, score => Math.Exp(score - log));
            }
        """,
        """
            public double[] Softmax(double[] scores)
            {
                // one pass: keep the sum right while the maximum grows
                double m = double.MinValue, s = 1e-300;
                foreach (double x in scores)
                {
                    if (x > m) { s = s * Math.Exp(m - x) + 1; m = x; }
                    else s += Math.Exp(x - m);
                }
                double[] weights = new double[scores.Length];
                int at = 0;
                while (at < weights.Length) { weights[at] = Math.Exp(scores[at] - m) / s; at++; }
                return weights;
            }
        """,
        """
            public double[] Softmax(double[] scores)
            {
                int n = scores.Length;
                double[] sorted = (double[])scores.Clone();
                Array.Sort(sorted);
                double largest = sorted[n - 1];
                double[] powers = new double[n];
                for (int i = n; i > 0; i--) powers[i - 1] = Math.Pow(Math.E, scores[i - 1] - largest);
                double whole = 0;
                foreach (double power in powers) whole = whole + power;
                return powers.Select(power => power / whole).ToArray();
            }
        """,
        """
            public double[] Softmax(double[] scores)
            {
                var weights = scores.ToList();
                var biggest = weights.OrderDescending().First();
                weights = weights.ConvertAll(w => w - biggest).ConvertAll(Math.Exp);
                var sum = weights.Sum();
                return sum > 0 ? [.. weights.ConvertAll(w => w / sum)] : throw new ArgumentException("not finite");
            }
        """,
    ];

    public static readonly string[] SoftmaxRows =
    [
        """
            public double[][] SoftmaxRows(double[][] scores) => scores.Select(Softmax).ToArray();
        """,
        """
            public double[][] SoftmaxRows(double[][] scores)
            {
                var rows = new double[scores.Length][];
                for (int i = 0; i < rows.Length; i++) rows[i] = Softmax(scores[i]);
                return rows;
            }
        """,
        """
            public double[][] SoftmaxRows(double[][] scores)
            {
                var rows = new List<double[]>(scores.Length);
                foreach (var row in scores) rows.Add(Softmax(row));
                return rows.ToArray();
            }
        """,
        """
            public double[][] SoftmaxRows(double[][] scores) => Array.ConvertAll(scores, row => Softmax(row));
        """,
    ];
}
