namespace Courses.Tests.Similarity;

/// <summary>The members of the warm-up, each written by people of different habits.</summary>
internal static partial class WaysToWrite
{
    public static readonly string[] MatMul =
    [
        """
            public double[][] MatMul(double[][] a, double[][] b)
            {
                var result = new double[a.Length][];
                for (int i = 0; i < a.Length; i++)
                {
                    result[i] = new double[b[0].Length];
                    for (int j = 0; j < b[0].Length; j++)
                    {
                        double sum = 0;
                        for (int k = 0; k < b.Length; k++)
                            sum += a[i][k] * b[k][j]; // row times column
                        result[i][j] = sum;
                    }
                }
                return result;
            }
        """,
        """
            public double[][] MatMul(double[][] a, double[][] b) =>
                a.Select(row => Enumerable.Range(0, b[0].Length)
                    .Select(j => row.Zip(b, (x, other) => x * other[j]).Sum()).ToArray()).ToArray();
        """,
        """
            public double[][] MatMul(double[][] left, double[][] right)
            {
                if (left.Length == 0) return [];
                if (left[0].Length != right.Length) throw new ArgumentException("shapes");
                double[][] turned = Transpose(right);
                return Array.ConvertAll(left, row => Array.ConvertAll(turned, column => Dot(row, column)));
            }

            private double Dot(double[] u, double[] v)
            {
                double total = 0;
                for (int at = u.Length - 1; at >= 0; at--) total = u[at] * v[at] + total;
                return total;
            }
        """,
        """
            public double[][] MatMul(double[][] a, double[][] b)
            {
                // outer products, one column of a at a time
                double[][] c = a.Select(_ => new double[b[0].Length]).ToArray();
                for (int k = 0; k < b.Length; k++)
                    foreach (int i in Enumerable.Range(0, a.Length))
                    {
                        double factor = a[i][k];
                        if (factor != 0)
                            for (int j = 0; j < c[i].Length; ++j)
                                c[i][j] += factor * b[k][j];
                    }
                return c;
            }
        """,
        """
            public double[][] MatMul(double[][] a, double[][] b)
            {
                ArgumentNullException.ThrowIfNull(a);
                ArgumentNullException.ThrowIfNull(b);
                var rows = new List<double[]>();
                foreach (var row in a)
                {
                    if (row.Length != b.Length) throw new ArgumentException($"{row.Length} is not {b.Length}", nameof(b));
                    var numbers = new List<double>();
                    var column = 0;
                    while (column < b[0].Length)
                    {
                        var cell = 0.0;
                        var k = 0;
                        foreach (var x in row) cell += x * b[k++][column];
                        numbers.Add(cell);
                        column++;
                    }
                    rows.Add([.. numbers]);
                }
                return [.. rows];
            }
        """,
        """
            public double[][] MatMul(double[][] a, double[][] b)
            {
                var (n, m, p) = (a.Length, b.Length, b.Length == 0 ? 0 : b[0].Length);
                Span<double> flat = new double[n * p];
                for (var cell = 0; cell < flat.Length; cell++)
                {
                    var (i, j) = Math.DivRem(cell, p);
                    for (var k = 0; k != m; k++) flat[cell] += a[i][k] * b[k][j];
                }
                var answer = new double[n][];
                for (var i = 0; i < n; i++) answer[i] = flat.Slice(i * p, p).ToArray();
                return answer;
            }
        """,
    ];

    public static readonly string[] Transpose =
    [
        """
            public double[][] Transpose(double[][] a)
            {
                var t = new double[a[0].Length][];
                for (int j = 0; j < t.Length; j++)
                {
                    t[j] = new double[a.Length];
                    for (int i = 0; i < a.Length; i++) t[j][i] = a[i][j];
                }
                return t;
            }
        """,
        """
            public double[][] Transpose(double[][] a) =>
                [.. Enumerable.Range(0, a[0].Length).Select(j => a.Select(row => row[j]).ToArray())];
        """,
        """
            public double[][] Transpose(double[][] a)
            {
                var columns = a.FirstOrDefault()?.Length ?? 0;
                var result = new List<double>[columns];
                foreach (var row in a)
                    for (var at = 0; at < columns; at++)
                        (result[at] ??= []).Add(row[at]);
                return result.Select(list => list.ToArray()).ToArray();
            }
        """,
        """
            public double[][] Transpose(double[][] a) =>
                a.SelectMany(row => row.Select((x, j) => (x, j))).GroupBy(pair => pair.j, pair => pair.x)
                    .OrderBy(group => group.Key).Select(group => group.ToArray()).ToArray();
        """,
        """
            public double[][] Transpose(double[][] a)
            {
                if (a.Length == 0) { return a.ToArray(); }
                double[][] answer = Array.ConvertAll(a[0], _ => new double[a.Length]);
                int i = 0;
                do
                {
                    for (int j = a[i].Length; j-- > 0;) { answer[j][i] = a[i][j]; }
                }
                while (++i < a.Length);
                return answer;
            }
        """,
    ];
}
