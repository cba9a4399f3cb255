namespace Attack.Tests.Attacks;

/// <summary>Source text by which a learner reaches the system past the framework.</summary>
internal static class Native
{
    /// <summary>The declaration of a function of the C library.</summary>
    public static string Import(string declaration) =>
        $"[System.Runtime.InteropServices.DllImport(\"libc\", SetLastError = true)] private static extern {declaration};";

    /// <summary>Calls and tells the result.</summary>
    public static string Report(string call) => $"throw new InvalidOperationException(\"result \" + {call});";
}
