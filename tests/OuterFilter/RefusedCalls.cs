using System.Runtime.InteropServices;

namespace OuterFilter;

/// <summary>A system call that fails, always or when one of some bits is set in its first argument.</summary>
internal readonly record struct RefusedCall(int X64, int Arm64, uint Error, uint FirstArgumentBits = 0)
{
    public uint Number => (uint)(RuntimeInformation.ProcessArchitecture == Architecture.Arm64 ? Arm64 : X64);
}

/// <summary>What a container may refuse.</summary>
internal static class RefusedCalls
{
    private const uint NotPermitted = 1;
    private const uint NotKnown = 38;
    private const uint NewNamespaces = 0x7E02_0000;

    /// <summary>
    /// unshare, setns, mount, umount2, pivot_root, clone of namespaces, and clone3, whose flags a filter cannot read: Docker's own filter.
    /// </summary>
    private static readonly RefusedCall[] Namespaces =
    [
        new(272, 97, NotPermitted), new(308, 268, NotPermitted), new(165, 40, NotPermitted), new(166, 39, NotPermitted),
        new(155, 41, NotPermitted), new(56, 220, NotPermitted, NewNamespaces), new(435, 435, NotKnown),
    ];

    /// <summary>landlock_create_ruleset, landlock_add_rule, landlock_restrict_self: filters that are older than Landlock.</summary>
    private static readonly RefusedCall[] Landlock = [new(444, 444, NotKnown), new(445, 445, NotKnown), new(446, 446, NotKnown)];

    public static RefusedCall[] Of(IEnumerable<string> groups) => [.. groups.SelectMany(Of)];

    private static RefusedCall[] Of(string group) => group switch
    {
        "namespaces" => Namespaces,
        "landlock" => Landlock,
        _ => throw new ArgumentException($"'{group}' cannot be refused. Name 'namespaces' or 'landlock'."),
    };
}
