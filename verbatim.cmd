@echo off
rem SPDX-License-Identifier: Apache-2.0
rem Starts Verbatim, from any folder; the first call builds it. VERBATIM_OPTS holds options for Java.
setlocal
set "VERBATIM_HOME=%~dp0"
set "VERBATIM_JAR=%VERBATIM_HOME%target\verbatim.jar"
set "VERBATIM_JAVA=java.exe"
if defined JAVA_HOME set "VERBATIM_JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%VERBATIM_JAR%" goto run

"%VERBATIM_JAVA%" -version >nul 2>&1
if errorlevel 1 (
  echo verbatim: needs a JDK 17 or newer; install one, or set JAVA_HOME to it 1>&2
  exit /b 2
)
echo verbatim: building, on the first call only; this takes a minute or two 1>&2
if not exist "%VERBATIM_HOME%target" mkdir "%VERBATIM_HOME%target"
pushd "%VERBATIM_HOME%"
call mvnw.cmd -q -B -Dmaven.test.skip=true package >"%VERBATIM_HOME%target\build.log" 2>&1 <nul
set "VERBATIM_BUILD=%ERRORLEVEL%"
popd
if not "%VERBATIM_BUILD%"=="0" (
  echo verbatim: the build failed; the whole story is in "%VERBATIM_HOME%target\build.log" 1>&2
  exit /b 2
)

:run
"%VERBATIM_JAVA%" -Xmx1g -Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 %VERBATIM_OPTS% -jar "%VERBATIM_JAR%" %*
exit /b %ERRORLEVEL%
