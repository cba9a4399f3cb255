using System.Reflection;
using System.Text;

namespace Katas.Wire.Shapes;

/// <summary>Recognises records by what the compiler gives to each of them, whatever their namespace.</summary>
public static class PlainRecord
{
    private const string Printing = "PrintMembers"; // every record and record struct has it; C# reserves the name for it

    public static bool Is(Type type) => !type.IsInterface && !type.IsAbstract
        && type.GetMethod(Printing, BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.Instance, [typeof(StringBuilder)])
        is not null;
}
