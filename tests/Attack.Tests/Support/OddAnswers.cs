namespace Attack.Tests.Support;

/// <summary>Learner source that builds an answer of any type a contract may have, as large as the wire takes it.</summary>
internal static class OddAnswers
{
    public const string Source = """
        using System.Reflection;
        using System.Runtime.CompilerServices;
        namespace $KATA$;
        internal static class Odd
        {
            private const int Values = 1_000_000;
            public static T Of<T>() => (T)Make(typeof(T), Values, 15 << 20);

            private static object Make(Type type, int values, int bytes)
            {
                if (type == typeof(bool)) return true;
                if (type == typeof(int)) return 7;
                if (type == typeof(long)) return 7L;
                if (type == typeof(double)) return double.NaN;
                if (type == typeof(string)) return new string('a', Math.Min(bytes / 2, 4 << 20));
                if (type.IsArray) return Many(type.GetElementType()!, values - 1, bytes - 5);
                if (type.Name == "IReadOnlyList`1") return Many(type.GetGenericArguments()[0], values - 1, bytes - 5);
                if (type.Name == "IReadOnlyDictionary`2") return Map(type.GetGenericArguments(), values, bytes);
                var constructor = type.GetConstructors().MaxBy(c => c.GetParameters().Length)!;
                var parts = constructor.GetParameters();
                return constructor.Invoke(parts.Select(p => Make(p.ParameterType, (values - 1) / parts.Length,
                    (bytes - 1) / parts.Length)).ToArray());
            }

            private static Array Many(Type element, int values, int bytes)
            {
                var scalar = element == typeof(double) || element == typeof(int);
                var count = element == typeof(double) ? Math.Min(values, bytes / 8) : element == typeof(int) ? Math.Min(values, bytes / 4)
                    : 2;
                var items = Array.CreateInstance(element, Math.Max(count, 0));
                if (items.Length == 0) return items;
                var item = scalar ? Convert.ChangeType(7, element) : Make(element, values / items.Length, bytes / items.Length);
                for (var i = 0; i < items.Length; i++)
                    items.SetValue(item, i);
                return items;
            }

            private static object Map(Type[] pair, int values, int bytes)
            {
                var map = (System.Collections.IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(pair))!;
                for (var i = 0; i < Math.Min(values / 4, bytes / 40); i++)
                    map[pair[0] == typeof(string) ? i.ToString() : pair[0] == typeof(int) ? i : Activator.CreateInstance(pair[0], i, i)!]
                        = Make(pair[1], 1, 8);
                return map;
            }
        }
        """;
}
