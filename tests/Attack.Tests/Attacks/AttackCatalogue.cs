using Attack.Tests.Support;

namespace Attack.Tests.Attacks;

/// <summary>Every attack, by what it is after.</summary>
internal static class AttackCatalogue
{
    /// <summary>Secrets, or points that are not earned: the hidden suite and the diagnosis are at stake.</summary>
    public static IEnumerable<Strike> OnTheGrade => [.. Reading.Attacks, .. Channel.Attacks, .. Lying.Attacks, .. OwnProcess.Words];

    /// <summary>The process, other processes, the disk, the network, the kernel: whichever suite runs.</summary>
    public static IEnumerable<Strike> OnTheMachine =>
    [
        .. EndingOrHanging.Attacks, .. Writing.Attacks, .. Network.Attacks, .. OtherProcesses.Attacks, .. Kernel.Attacks,
        .. SharedKernel.Attacks, .. AroundFiles.Attacks, .. AroundProcesses.Attacks, .. MemoryOfOthers.Attacks, .. Settings.Attacks,
        .. OwnProcess.Attacks,
    ];
}
