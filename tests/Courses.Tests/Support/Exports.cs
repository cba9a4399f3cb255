using Katas.Core.Verdicts;
using Katas.Courses.Gradebooks;

namespace Courses.Tests.Support;

/// <summary>Gradebooks as Canvas and Moodle export them, with everything in them that must stay.</summary>
internal static class Exports
{
    public const string Katas = "Katas (77)";

    public const string Canvas =
        "Student,ID,SIS User ID,SIS Login ID,Section,Notes,Essay (12),Katas (77),Current Score,Unposted Current Score,Final Score (2026)\n"
        + ",,,,,,,Manual Posting,,,\n"
        + "    Points Possible,,,,,,10,20,(read only),(read only),(read only)\n"
        + "\"Lovelace, Ada\",101,s1,ada@example.org,A,\"likes \"\"tea\"\", a lot\",9.5,,95.00,95.00,95\n"
        + "\"Ng, Bo\",102,s2,bo@example.org,B,=1+1,7,12.25,70,70,70\n"
        + "\"Ng, Bo\",103,s3,bo2@example.org,B,,,N/A,,,\n"
        + "\"=\"\"=cmd|' /C calc'!A0\"\"\",104,s4,eve@example.org,A,,,EX,,,\n"
        + "\"Müller, Jürgen\",105,s5,jm@example.org,A,\"two\nlines\",,3,,,\n"
        + "\"Student, Test\",106,,test,A,,,,,,\n";

    public const string Moodle =
        "First name,Last name,ID number,Email address,Katas,Last downloaded from this course\n"
        + "Ada,Lovelace,=s1,ada@example.org,-,1700000000\n"
        + "Bo,Ng,s2,bo@example.org,12.00,1700000000\n"
        + "Jürgen,Müller,,jm@example.org,,1700000000\n";

    public static GradebookEntry Entry(string submission, double? points, string feedback = "well done") =>
        new(submission, new Mark(points, 20, points is null ? "No mark: the submission could not be graded." : $"{points} of 20", null),
            feedback);
}
