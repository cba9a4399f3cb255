using Attack.Tests.Support;
using static Attack.Tests.Attacks.SharedKernel;

namespace Attack.Tests.Attacks;

/// <summary>What a process can set about itself, its descriptors or the machine that would outlast a call.</summary>
internal static class Settings
{
    public static IEnumerable<Strike> Attacks => [.. OfProcess, .. OfDescriptors, .. OfMachine];

    private static Strike[] OfProcess =>
    [
        Option("let itself be dumped", "4, 1"),
        Option("let anybody trace it", "0x5961_6D61, -1"),
        Option("move the borders of its memory", "35, 1"),
        Option("make the kernel's timers coarse", "29, 1_000_000_000"),
        Option("adopt the orphans of others", "36, 1"),
        Option("keep its rights when it changes user", "8, 1"),
        Option("raise rights into programs it starts", "47, 2"),
        Option("send its system calls elsewhere", "59, 1"),
        Option("share a core with the grader", "62, 1"),
        Option("put a filter on itself by the older call", "22, 1"),
        Option("choose what happens when memory breaks", "33, 1"),
        Unknown("gain capabilities", 126, 91, "0, 0, 0, 0"),
        Unknown("become root", 105, 146, "0, 0, 0, 0"),
        Unknown("join the groups of others", 116, 159, "0, 0, 0, 0"),
        Unknown("wake itself by a timer", 38, 103, "0, 0, 0, 0"),
        Unknown("enter the grader's namespaces", 308, 268, "0, 0, 0, 0"),
    ];

    private static Strike[] OfDescriptors =>
    [
        Refused("make its pipe larger", 72, 25, "2, 1031, 0x10_0000, 0"),
        Refused("say how long a file's bytes live", 72, 25, "0, 1036, 0, 0"),
        Refused("wait for the lock of a file", 72, 25, "0, 7, 0, 0"),
        Refused("ask who holds the lock of a file", 72, 25, "0, 5, 0, 0"),
        Refused("type into the grader's terminal", 16, 29, "2, 0x5412, 0, 0"),
        Refused("take the grader's terminal", 16, 29, "2, 0x540E, 1, 0"),
        Refused("hear by a signal that a pipe has changed", 16, 29, "2, 0x5452, 0, 0"),
        Unknown("put one descriptor in the place of another", 292, 24, "2, 1, 0, 0"),
        Unknown("close all descriptors at once", 436, 436, "3, -1, 0, 0"),
        Unknown("wait for descriptors of others", 233, 21, "3, 1, 0, 0"),
    ];

    private static Strike[] OfMachine =>
    [
        Unknown("flush the whole machine", 162, 81, "0, 0, 0, 0"),
        Unknown("flush a file", 74, 82, "0, 0, 0, 0"),
        Unknown("restart the machine", 169, 142, "0, 0, 0, 0"),
        Unknown("keep accounts of all processes", 163, 89, "0, 0, 0, 0"),
        Unknown("give the machine another name", 170, 161, "0, 0, 0, 0"),
        Unknown("use a file as memory", 167, 224, "0, 0, 0, 0"),
        Unknown("watch the whole disk", 300, 262, "0, 0, 0, 0"),
    ];

    private static Strike Option(string name, string arguments) => Refused(name, 157, 167, $"{arguments}, 0, 0");
}
