using Katas.Wire;

namespace Katas.Grading.Running;

/// <summary>A member of a kata's contract, as the one that is asked and charged.</summary>
internal readonly record struct AskedMember(int Kata, Type Contract, string Name)
{
    public static AskedMember Of(int kata, Type contract, Member member) => new(kata, contract, member.Name);
}
