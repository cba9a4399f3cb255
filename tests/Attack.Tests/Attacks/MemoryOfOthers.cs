using Attack.Tests.Support;
using static Attack.Tests.Attacks.SharedKernel;

namespace Attack.Tests.Attacks;

/// <summary>Memory that is not the process's alone: pages of files, pages that the kernel merges, the machine's huge pages.</summary>
internal static class MemoryOfOthers
{
    private const string Library = "System.Runtime.InteropServices.NativeLibrary.GetExport("
        + "System.Runtime.InteropServices.NativeLibrary.Load(\"libc.so.6\"), \"getpid\") & ~(nint)4095";

    public static IEnumerable<Strike> Attacks =>
    [
        Refused("wait on a page of a file for another process", 202, 98, $"{Library}, 0, 0, 0"),
        Refused("wake another process by a page of a file", 202, 98, $"{Library}, 1, 1, 0"),
        Refused("wake another process by some bits of a page", 202, 98, $"{Library}, 10, 1, 0"),
        Refused("let the kernel merge pages with those of others", 28, 233, "0, 0, 12, 0"),
        Refused("move pages of the runtime out of memory", 28, 233, $"{Library}, 4096, 21, 0"),
        Refused("load pages of a file ahead", 28, 233, $"{Library}, 4096, 3, 0"),
        Refused("say that a page is broken", 28, 233, $"{Library}, 4096, 100, 0"),
        Refused("take a huge page of the machine", 9, 222, "0, 0x20_0000, 3, 0x4_0022"),
        Unknown("choose where memory of the machine lies", 238, 237, "0, 0, 0, 0"),
        Unknown("bind memory to a part of the machine", 237, 235, "0, 4096, 0, 0"),
        Unknown("protect memory by keys", 330, 289, "0, 0, 0, 0"),
        Unknown("write memory back to a file", 26, 227, "0, 4096, 4, 0"),
        Unknown("order the pages of a file anew", 216, 234, "0, 4096, 0, 0"),
        Unknown("give pages to a pipe", 278, 75, "2, 0, 0, 0"),
        Unknown("copy from pipe to pipe inside the kernel", 276, 77, "2, 1, 1, 0"),
    ];
}
