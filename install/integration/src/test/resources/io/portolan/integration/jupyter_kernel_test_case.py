"""Debian's jupyter_kernel_test on the Java kernel that is installed as "portolan"."""

import unittest

import jupyter_kernel_test


class PortolanKernelTest(jupyter_kernel_test.KernelTests):
    kernel_name = "portolan"
    language_name = "java"
    file_extension = ".java"
    code_hello_world = 'System.out.println("hello, world");'
    code_stderr = 'System.err.println("oops");'
    completion_samples = [
        {"text": "System.curren", "matches": {"currentTimeMillis()"}},
        {"text": "Stri"},
    ]
    complete_code_samples = ["1 + 1", "int x = 3;", "void f() { }", "for (int i = 0; i < 3; i++) { }"]
    incomplete_code_samples = ["int f(", "if (true) {", 'String s = """', "point(rows)\n  ."]
    invalid_code_samples = ["int 3 = 4 5;", ")"]
    code_generate_error = "throw new IllegalStateException();"
    code_execute_result = [
        {"code": "6 * 7", "result": "42"},
        {"code": '"a" + "b"', "result": "ab"},
        {"code": "List.of(1, 2)\n  .stream()\n  .map(n -> n * 2)\n  .toList()", "result": "[2, 4]"},
    ]
    code_display_data = [
        {"code": 'show(point(Map.of("a", List.of(1, 2))).x("a").y("a"));', "mime": "text/html"},
        {"code": 'show(point(Map.of("a", List.of(1, 2))).x("a").y("a"));', "mime": "image/png"},
    ]
    supported_history_operations = ("tail", "range", "search")
    code_history_pattern = "6*7"
    # The first chart of a cold kernel takes longer than the tenth of a second that is waited for its outputs.
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.kc.execute_interactive(cls.code_display_data[0]["code"], output_hook=lambda message: None)

    code_inspect_sample = "String.valueOf"
    code_clear_output = "%clear"


if __name__ == "__main__":
    unittest.main()
