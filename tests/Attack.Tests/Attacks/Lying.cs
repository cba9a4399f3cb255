using Attack.Tests.Support;

namespace Attack.Tests.Attacks;

/// <summary>Wrong answers that wish to be taken for right ones.</summary>
internal static class Lying
{
    public static IEnumerable<Strike> Attacks =>
    [
        new("bring its own test framework", Ends.Failed, "NUnit.Framework.Assert.Pass(\"all is well\");")
        {
            Beside =
                "namespace NUnit.Framework { public sealed class SuccessException(string m) : System.Exception(m); public static class "
                    + "Assert { public static void Pass(string m) => throw new SuccessException(m); } }",
            Says = "SuccessException",
        },
        new("throw what the framework ignores", Ends.Failed, "throw new NUnit.Framework.IgnoreException();")
        {
            Beside = "namespace NUnit.Framework { public sealed class IgnoreException : System.Exception; }",
        },
        new("bring its own kit", Ends.Failed, "_ = Katas.Testing.Closeness.Tolerance;")
            { Beside = "namespace Katas.Testing { public static class Closeness { public static double Tolerance = 1e300; } }" },
        new("bring its own mathematics", Ends.Failed, "_ = Math.Exp(1);")
            { Beside =
                "global using Math = Katas.Kata00.Fake; namespace Katas.Kata00 { public static class Fake { public static double "
                    + "Exp(double x) => System.Math.Exp(x); public static int Max(int a, int b) => System.Math.Max(a, b); } }" },
        new("change the culture of every thread", Ends.Failed,
            "System.Globalization.CultureInfo.DefaultThreadCurrentCulture = new System.Globalization.CultureInfo(\"tr-TR\"); "
                + "System.Globalization.CultureInfo.CurrentCulture = new System.Globalization.CultureInfo(\"ar-SA\");"),
        new("take the console away", Ends.Failed, "Console.SetOut(TextWriter.Null); Console.SetError(TextWriter.Null);"),
        new("answer for missing assemblies", Ends.Failed,
            "AppDomain.CurrentDomain.AssemblyResolve += (_, _) => throw new InvalidOperationException(\"mine\");"),
        new("turn the collector off", Ends.Failed,
            "GC.TryStartNoGCRegion(1 << 20); System.Runtime.GCSettings.LatencyMode = System.Runtime.GCLatencyMode.Batch;"),
        new("throw an exception whose message throws", Ends.Failed, "throw new Sly();")
            { Members = "private sealed class Sly : Exception { public override string Message => throw new Sly(); }" },
        new("throw an exception whose message hangs", Ends.TimedOut, "throw new Slow();")
            { Members = "private sealed class Slow : Exception { public override string Message { get { while (true) { } } } }" },
        new("throw an exception with a false name", Ends.Failed, "throw new System.ArgumentException2();")
            { Beside = "namespace System { public sealed class ArgumentException2 : ArgumentException; }" },
        new("call a library that is not there", Ends.Failed, Native.Report("nothing()"))
            { Members = "[System.Runtime.InteropServices.DllImport(\"nothing\")] private static extern int nothing();",
                Says = "DllNotFoundException" },
        new("patch the worker's own fields", Ends.Failed | Ends.Crashed | Ends.Forbidden, """
            var worker = AppDomain.CurrentDomain.GetAssemblies().Single(a => a.GetName().Name == "Katas.Wire");
            foreach (var field in worker.GetTypes().Where(t => !t.ContainsGenericParameters)
                .SelectMany(t => t.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.NonPublic))
                .Where(f => !f.IsLiteral))
                field.GetValue(null);
            """),
    ];
}
