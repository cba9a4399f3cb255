using System.Runtime.InteropServices;
using System.Text;
using Katas.Confinement;

namespace Katas.Sandboxing.Launching;

/// <summary>
/// System calls that a new process makes one after the other before it becomes another program. They are plain data in native memory,
/// which <see cref="CallWalker"/> reads.
/// </summary>
/// <param name="machine">The processor, whose numbers of calls are used.</param>
/// <param name="leftOut">The name of a call to leave out: tests show in this way that each call is needed.</param>
internal sealed unsafe class CallList(Machine machine, string? leftOut = null) : IDisposable
{
    private const int Words = 8; // the number, five arguments, where to keep the result besides, the result
    private const int Arguments = 5;
    private const int KeepAt = 6;
    private const int Result = 7;

    private readonly List<(string Name, nint[] Words)> calls = [];
    private readonly List<nint> memory = [];
    private nint* table;

    /// <summary>Adds a call; its name is what a message says when it fails.</summary>
    public CallList Then(string name, SystemCall call, params ReadOnlySpan<nint> arguments) => Add(name, call, 0, arguments);

    /// <summary>Adds a call whose result, an int, is stored in an argument of a later one.</summary>
    public CallList ThenKeep(nint at, string name, SystemCall call, params ReadOnlySpan<nint> arguments) => Add(name, call, at, arguments);

    /// <summary>A text that the calls may refer to as long as this list lives.</summary>
    public nint Text(string text) => Bytes(Encoding.UTF8.GetBytes(text + '\0'));

    /// <summary>An array of texts with a null at its end, as the kernel wants arguments and environment.</summary>
    public nint Texts(IEnumerable<string> texts) => Numbers([.. texts.Select(Text), 0]);

    public nint Numbers(params ReadOnlySpan<nint> numbers) => Bytes(MemoryMarshal.AsBytes(numbers));

    public nint Bytes(ReadOnlySpan<byte> bytes)
    {
        var place = Allocate(bytes.Length);
        bytes.CopyTo(new Span<byte>((void*)place, bytes.Length));
        return place;
    }

    /// <summary>The list as the machine code reads it.</summary>
    public nint Build()
    {
        table = (nint*)Allocate(calls.Count * Words * sizeof(nint));
        foreach (var (i, call) in calls.Index())
            call.Words.CopyTo(new Span<nint>(table + (i * Words), Words));
        return (nint)table;
    }

    /// <summary>After the walk: the call that failed, with its error; or null.</summary>
    public string? Failure()
    {
        foreach (var (i, call) in calls.Index())
        {
            if (table[(i * Words) + Result] is < 0 and var error)
                return $"{call.Name}: error {-error}, {Marshal.GetPInvokeErrorMessage((int)-error)}";
        }
        return null;
    }

    public void Dispose()
    {
        foreach (var place in memory)
            NativeMemory.Free((void*)place);
        memory.Clear();
    }

    private CallList Add(string name, SystemCall call, nint keepAt, ReadOnlySpan<nint> arguments)
    {
        if (name == leftOut)
            return this;
        var words = new nint[Words];
        words[0] = (nint)machine.NumberOf(call)!.Value;
        arguments[..Math.Min(arguments.Length, Arguments)].CopyTo(words.AsSpan(1));
        words[KeepAt] = keepAt;
        calls.Add((name, words));
        return this;
    }

    private nint Allocate(int bytes)
    {
        var place = (nint)NativeMemory.AllocZeroed((nuint)Math.Max(bytes, 1));
        memory.Add(place);
        return place;
    }
}
