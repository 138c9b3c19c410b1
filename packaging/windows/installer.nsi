; The installer for Windows: double-click, next, done; or silently for IT. docs/for-it.md says how.
;   makensis -DVERSION=1.2.3 -DNUMBERS=1.2.3.0 -DBUNDLE=folder -DICON=app.ico -DPICTURE=wizard.bmp -DOUTPUT=setup.exe installer.nsi
; -DTARGET=amd64-unicode makes the installer itself a 64-bit program, where makensis can; -DTEST_BUILD=1 says so in its
; name; -DFAST=1 packs quickly instead of small; -DSIGN=command is called with each file to be signed.
Unicode true
!ifdef TARGET
  Target ${TARGET}
!endif
ManifestDPIAware true
!ifdef FAST
  SetCompressor zlib
!else
  SetCompressor /SOLID lzma
  SetCompressorDictSize 64
!endif

!define NAME "GeroSense Desktop"
!define WINDOW "gerosense-desktop-window.exe"
!define CONSOLE "gerosense-desktop.exe"
!define KIND "GeroSenseDesktop.Samples"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\${NAME}"

; Who may not install for everybody installs for himself and is asked nothing; IT says /AllUsers or /CurrentUser.
!define MULTIUSER_MUI
!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_USE_PROGRAMFILES64
!define MULTIUSER_INSTALLMODE_INSTDIR "${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "Software\${NAME}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "Software\${NAME}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_FUNCTION FindPlace
!include MultiUser.nsh
!include MUI2.nsh
!include x64.nsh
!include FileFunc.nsh

Name "${NAME}"
BrandingText "${NAME} ${VERSION}"
OutFile "${OUTPUT}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey ProductName "${NAME}"
VIAddVersionKey FileDescription "${NAME} installer"
VIAddVersionKey FileVersion "${VERSION}"
VIAddVersionKey ProductVersion "${VERSION}"
VIAddVersionKey LegalCopyright "MIT licence; see the licences inside"
!ifdef SIGN
  !finalize '${SIGN} "%1"'
  !uninstfinalize '${SIGN} "%1"'
!endif

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_WELCOMEFINISHPAGE_BITMAP_STRETCH FitControl
!define MUI_UNWELCOMEFINISHPAGE_BITMAP "${PICTURE}"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
!insertmacro MULTIUSER_PAGE_INSTALLMODE
; No question about folders or parts: who has a wish says /D= or removes the icon.
!insertmacro MUI_PAGE_INSTFILES
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION StartAsPerson
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!include languages.nsh

Var Chosen

; The installer may have an administrator's rights, and be another person: the desktop starts the program, as hers.
Function StartAsPerson
  Exec '"$WINDIR\explorer.exe" "$INSTDIR\${WINDOW}"'
FunctionEnd

; The data of a person lies in "%LOCALAPPDATA%\GeroSense Desktop": the program goes elsewhere.
Function FindPlace
  ${If} $INSTDIR == "$LOCALAPPDATA\${NAME}"
    StrCpy $INSTDIR "$LOCALAPPDATA\Programs\${NAME}"
  ${EndIf}
FunctionEnd

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_ICONSTOP|MB_OK "$(Needs64)" /SD IDOK
    SetErrorLevel 3
    Abort
  ${EndIf}
  SetRegView 64
  ; What /D= says goes before what an earlier installation or MultiUser.nsh says.
  StrCpy $Chosen $INSTDIR
  !insertmacro MULTIUSER_INIT
  Call FindPlace
  ${If} $Chosen != ""
    StrCpy $INSTDIR $Chosen
  ${EndIf}
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd

; A program that runs keeps its files; it is never ended for the person: an upload may be under way, also a nightly one
; from the terminal.
!macro NOTE_IF_OPEN program
  ${If} ${FileExists} "$INSTDIR\${program}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${program}" a
    ${If} ${Errors}
      StrCpy $1 "${program}"
    ${Else}
      FileClose $0
    ${EndIf}
  ${EndIf}
!macroend
!macro WAIT_UNTIL_CLOSED un
  Function ${un}WaitUntilClosed
    again:
    StrCpy $1 ""
    !insertmacro NOTE_IF_OPEN "${WINDOW}"
    !insertmacro NOTE_IF_OPEN "${CONSOLE}"
    ${If} $1 == ""
      Return
    ${EndIf}
    MessageBox MB_ICONEXCLAMATION|MB_RETRYCANCEL "$(StillOpen)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 5
    Abort
  FunctionEnd
!macroend
!insertmacro WAIT_UNTIL_CLOSED ""
!insertmacro WAIT_UNTIL_CLOSED "un."

Section "${NAME}" MainSection
  SectionIn RO
  Call WaitUntilClosed
  ; What an older version had and this one has not must not stay.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  ; On Windows makensis knows no other separator; elsewhere it knows both.
  File /r "${BUNDLE}\*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\${WINDOW}"
  WriteRegStr SHCTX "Software\${NAME}" "Folder" "$INSTDIR"

  WriteRegStr SHCTX "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${UNINSTALL}" "DisplayIcon" "$INSTDIR\${WINDOW}"
  WriteRegStr SHCTX "${UNINSTALL}" "Publisher" "GeroSense Desktop contributors"
  WriteRegStr SHCTX "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${UNINSTALL}" "EstimatedSize" "$0"

  ; Shown under "Open with"; what such files open with by a double click stays what it was.
  WriteRegStr SHCTX "Software\Classes\${KIND}" "" "${NAME}"
  WriteRegStr SHCTX "Software\Classes\${KIND}\DefaultIcon" "" "$INSTDIR\${WINDOW},0"
  WriteRegStr SHCTX "Software\Classes\${KIND}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  WriteRegStr SHCTX "Software\Classes\Applications\${WINDOW}" "FriendlyAppName" "${NAME}"
  WriteRegStr SHCTX "Software\Classes\Applications\${WINDOW}\shell\open\command" "" '"$INSTDIR\${WINDOW}" "%1"'
  !macro OFFER ending
    WriteRegStr SHCTX "Software\Classes\Applications\${WINDOW}\SupportedTypes" ".${ending}" ""
    WriteRegNone SHCTX "Software\Classes\.${ending}\OpenWithProgids" "${KIND}"
  !macroend
  !insertmacro OFFER zip
  !insertmacro OFFER xml
  !insertmacro OFFER csv
  !insertmacro OFFER json
  !insertmacro OFFER xlsx
  !insertmacro OFFER parquet
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

Section "$(OnDesktop)" DesktopSection
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\${WINDOW}"
SectionEnd

; Removes the person's entries of the program in Credential Manager. The program's keychain names them by itself, and from
; the second on with something before it: "…@GeroSense Desktop".
Function un.ForgetSecrets
  System::Call 'advapi32::CredEnumerateW(p 0, i 0, *i .r0, *p .r1) i .r2'
  ${If} $2 == 0
    Return
  ${EndIf}
  StrLen $3 "@${NAME}"
  StrCpy $2 0
  ${DoWhile} $2 < $0
    IntOp $4 $2 * ${NSIS_PTR_SIZE}
    IntPtrOp $4 $1 + $4
    System::Call '*$4(p .r5)'
    System::Call '*$5(i, i .r6, w .r7)'
    StrCpy $8 $7 "" -$3
    ${If} $7 == "${NAME}"
    ${OrIf} $8 == "@${NAME}"
      System::Call 'advapi32::CredDeleteW(w r7, i r6, i 0)'
    ${EndIf}
    IntOp $2 $2 + 1
  ${Loop}
  System::Call 'advapi32::CredFree(p r1)'
FunctionEnd

Section "Uninstall"
  Call un.WaitUntilClosed
  ; Only what was installed: a folder chosen with /D may hold other things.
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${WINDOW}"
  Delete "$INSTDIR\${CONSOLE}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  !macro OFFER_NO_MORE ending
    DeleteRegValue SHCTX "Software\Classes\.${ending}\OpenWithProgids" "${KIND}"
    DeleteRegKey /ifempty SHCTX "Software\Classes\.${ending}\OpenWithProgids"
    DeleteRegKey /ifempty SHCTX "Software\Classes\.${ending}"
  !macroend
  !insertmacro OFFER_NO_MORE zip
  !insertmacro OFFER_NO_MORE xml
  !insertmacro OFFER_NO_MORE csv
  !insertmacro OFFER_NO_MORE json
  !insertmacro OFFER_NO_MORE xlsx
  !insertmacro OFFER_NO_MORE parquet
  DeleteRegKey SHCTX "Software\Classes\${KIND}"
  DeleteRegKey SHCTX "Software\Classes\Applications\${WINDOW}"
  DeleteRegKey SHCTX "${UNINSTALL}"
  DeleteRegKey SHCTX "Software\${NAME}"
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'

  ; Silently it is kept: nobody is there to be asked, and what was sent must not be forgotten by accident.
  SetShellVarContext current
  ${If} ${FileExists} "$LOCALAPPDATA\${NAME}\*.*"
    MessageBox MB_ICONQUESTION|MB_YESNO|MB_DEFBUTTON2 "$(ForgetData)" /SD IDNO IDNO keep
    RMDir /r "$LOCALAPPDATA\${NAME}"
    Call un.ForgetSecrets
    keep:
  ${EndIf}
SectionEnd
