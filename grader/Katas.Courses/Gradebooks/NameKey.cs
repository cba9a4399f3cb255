using System.Text;

namespace Katas.Courses.Gradebooks;

/// <summary>Names as they are compared: file names of some machines come decomposed, é as e and an accent.</summary>
internal static class NameKey
{
    /// <summary>The name, composed and without surrounding space; broken characters become U+FFFD.</summary>
    public static string Of(string name) => string.Concat(name.EnumerateRunes()).Trim().Normalize(NormalizationForm.FormC);
}
